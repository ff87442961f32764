// How often each word is in a text.
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <algorithm>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Counts = std::vector<std::pair<std::string, long>>;

Counts count(const std::string &text, long least)
{
    if (least < 1) {
        throw std::invalid_argument("least must be 1 or more, not " + std::to_string(least));
    }
    std::map<std::string, long> found;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        ++found[word];
    }
    Counts sorted;
    std::copy_if(found.begin(), found.end(), std::back_inserter(sorted),
                 [least](const auto &entry) { return entry.second >= least; });
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &left, const auto &right) { return left.second > right.second; });
    return sorted;
}

PyObject *counts(PyObject *, PyObject *args)
{
    const char *text;
    Py_ssize_t length;
    long least;
    if (!PyArg_ParseTuple(args, "s#l", &text, &length, &least)) {
        return nullptr;
    }
    try {
        Counts found = count(std::string(text, length), least);
        PyObject *list = PyList_New(0);
        for (const auto &[word, times] : found) {
            PyObject *entry = list ? Py_BuildValue("s#l", word.data(), (Py_ssize_t)word.size(), times) : nullptr;
            if (!entry || PyList_Append(list, entry) < 0) {
                Py_CLEAR(list);
            }
            Py_XDECREF(entry);
        }
        return list;
    } catch (const std::invalid_argument &error) {
        PyErr_SetString(PyExc_ValueError, error.what());
    } catch (const std::bad_alloc &) {
        PyErr_NoMemory();
    }
    return nullptr;
}

PyMethodDef methods[] = {
    {"counts", counts, METH_VARARGS, "Return the words of a text with how often each is in it, most first."},
    {nullptr, nullptr, 0, nullptr},
};

PyModuleDef_Slot slots[] = {{0, nullptr}};

PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "words._counts", nullptr, 0, methods, slots, nullptr, nullptr, nullptr,
};

}  // namespace

PyMODINIT_FUNC PyInit__counts()
{
    return PyModuleDef_Init(&module);
}
