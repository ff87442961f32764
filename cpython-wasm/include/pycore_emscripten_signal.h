/* Overlay of CPython's pycore_emscripten_signal.h: the evaluator's periodic check, used for fairness.

   Threads are cooperative: one that only computes would let nobody else run. CPython keeps this hook in every
   place where it looks at the eval breaker; it counts down, and at zero the thread steps aside for one turn of
   the host's event loop. */
#ifndef Py_EMSCRIPTEN_SIGNAL_H
#define Py_EMSCRIPTEN_SIGNAL_H

extern int pymode_turns_left;
extern void pymode_step_aside(void);

#define _Py_CHECK_EMSCRIPTEN_SIGNALS()
#define _Py_CHECK_EMSCRIPTEN_SIGNALS_PERIODICALLY() \
    do {                                            \
        if (--pymode_turns_left <= 0) {             \
            pymode_step_aside();                    \
        }                                           \
    } while (0)

#endif
