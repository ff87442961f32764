// C++: static objects, the library, exceptions, RTTI. Compiled twice, as NAME says.
#include "module.h"

#include <stdexcept>
#include <string>
#include <typeinfo>
#include <vector>

namespace
{

std::vector<std::string> unwound{"made by a constructor"};

struct Guard
{
    ~Guard()
    {
        unwound.push_back("guard");
    }
};

struct Shape
{
    virtual ~Shape() = default;
};

struct Circle : Shape
{
};

std::string
shorten(const std::string &text)
{
    Guard guard;
    if (text.size() > 10) {
        throw std::length_error("too long: " + text);
    }
    return text.substr(0, 3);
}

PyObject *
shortened(ONE_ARGUMENT)
{
    try {
        return PyUnicode_FromString(shorten(PyUnicode_AsUTF8(argument)).c_str());
    }
    catch (const std::logic_error &error) {
        return PyErr_Format(PyExc_ValueError, "%s: %s, %zu", typeid(error).name(), error.what(), unwound.size());
    }
}

PyObject *
is_circle(NO_ARGUMENTS)
{
    Shape shape;
    Circle circle;
    Shape *of[] = {&shape, &circle};
    return Py_BuildValue("ii", dynamic_cast<Circle *>(of[0]) != nullptr, dynamic_cast<Circle *>(of[1]) != nullptr);
}

PyMethodDef methods[] = {{"shortened", shortened, METH_O, nullptr},
                         {"is_circle", is_circle, METH_NOARGS, nullptr},
                         {nullptr, nullptr, 0, nullptr}};

} // namespace

MODULE(NAME, methods)
