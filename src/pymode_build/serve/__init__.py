"""Projects and bundles served on this machine: workerd, and native Python behind the same door."""
