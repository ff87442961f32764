from jinja2 import Environment, PackageLoader, select_autoescape

environment = Environment(loader=PackageLoader("pages"), autoescape=select_autoescape())


def render(template, **values):
    return environment.get_template(template).render(values)
