import numpy as np


def heat_map(matrix):
    """Draw a matrix as SVG: red above zero, blue below, white at zero; the values are tooltips."""
    shade = matrix / np.abs(matrix).max()
    colours = np.stack([1 + np.minimum(shade, 0), 1 - np.abs(shade), 1 - np.maximum(shade, 0)], axis=-1)
    cells = [
        f'<rect x="{column}" y="{row}" width="1" height="1" fill="#{bytes(colour).hex()}">'
        f"<title>{matrix[row, column]:.6g}</title></rect>"
        for row, line in enumerate(np.round(colours * 255).astype(np.uint8))
        for column, colour in enumerate(line)
    ]
    size = len(matrix)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="480" height="480"'
        f' shape-rendering="crispEdges">{"".join(cells)}</svg>\n'
    )
