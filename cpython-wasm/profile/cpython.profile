# Made by `make profile` with zig 0.15.2; interpreter/profile.py reads it.
../python/Modules/_abc.c;_abc__abc_init 94ff8a9d835494a 139 0*5 1421*2 0 147 198 1421 147*2 1421 0 1421 2 0 198 0 164*2 198 88 147 78 147*3 164 0*2 2 1421 0 147 0*2 147 0*2 2 0 147*3 0 139 147 0*8 147 0 147 0*2 139 147*2 0 147*2 139 0*3 2 0*3 139 0*5 2 139 0*2 147 0*3 2 0*2 139
../python/Modules/_abc.c;_abc__abc_instancecheck 76b2eb2233cb2c2 0 356 0 356 0 356 116 100 0*7 23 250 0*2 250 233 0*6
../python/Modules/_abc.c;_abc__abc_register 42e9d4542fdd54c 48 0*2 17 31 1 0 31*3 0 31 12 31 0 13 0*2
../python/Modules/_abc.c;_abc__abc_subclasscheck 860f3b5d6fbe6b7 142 0*2 142*2 57 142*2 48 57 0*2 46 48 57 46 30 48 0 18 0 18 0*5 2 0*2 2 74 22*2 0*3 23 57*2 0*2 56 1 56 1
../python/Modules/_abc.c;_abc__get_dump f9bab17da8a59e9 0*4
../python/Modules/_abc.c;_abc__reset_caches c724873e2050cec 0*12
../python/Modules/_abc.c;_abc__reset_registry d86b9c0b810c614 0*8
../python/Modules/_abc.c;_abc_get_cache_token a4d0ad3efffffff 0
../python/Modules/_abc.c;_abcmodule_clear f9bab17da8a59e9 0*4
../python/Modules/_abc.c;_abcmodule_exec a4d0ad3efffffff 1
../python/Modules/_abc.c;_abcmodule_free f9bab17da8a59e9 0*4
../python/Modules/_abc.c;_abcmodule_traverse 6d15c67b43fa13e 4*3 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_abc.c;_add_to_weak_set d9ecc192d89ea74 108*2 53 108 0 108 0 108*2 0*7
../python/Modules/_abc.c;_destroy a73e9e4df19a111 0*8
../python/Modules/_abc.c;_get_impl bb9fb60b02d4f17 529*2 0*3
../python/Modules/_abc.c;_in_weak_set 9a4e9b8712149b6 870 468 438 0 438 0*2
../python/Modules/_abc.c;abc_data_clear 908b9266516abdb 48 0*9
../python/Modules/_abc.c;abc_data_dealloc 6d15c67b8065285 48*2 0 c PyObject_GC_Del=48
../python/Modules/_abc.c;abc_data_new 307fda3c51570fa 147*2 0*3 c PyType_GenericAlloc=147
../python/Modules/_abc.c;abc_data_traverse b4d80a875f9f1bb 60 18 64 438*2 60 18 64 438 60 18 64 c ../python/Python/gc.c;visit_decref=267,../python/Python/gc.c;visit_reachable=171 ../python/Python/gc.c;visit_decref=30,../python/Python/gc.c;visit_reachable=30 ../python/Python/gc.c;visit_decref=9,../python/Python/gc.c;visit_reachable=9 ../python/Python/gc.c;visit_decref=32,../python/Python/gc.c;visit_reachable=32
../python/Modules/_abc.c;subclasscheck_check_registry 1546c1274552c60 0 48*3 17 0 48 14 57 0 24 0*2 24*3
../python/Modules/_asynciomodule.c;FutureIter_am_send b8e87b60498b16 192 96 0 96*2 0*2 96 0*2
../python/Modules/_asynciomodule.c;FutureIter_clear f9bab17da8a59e9 96 0*3
../python/Modules/_asynciomodule.c;FutureIter_close f9bab17da8a59e9 0*4
../python/Modules/_asynciomodule.c;FutureIter_dealloc d7c1feca7cc04a9 96*3 0 96*2 0 c ../python/Modules/_asynciomodule.c;FutureIter_clear=96
../python/Modules/_asynciomodule.c;FutureIter_iternext 7df0bf927879fa2 192 96*2 8 0*2
../python/Modules/_asynciomodule.c;FutureIter_send a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;FutureIter_throw 3d5c5e7893b80df 0*33
../python/Modules/_asynciomodule.c;FutureIter_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_asynciomodule.c;FutureObj_clear 1c8d730d6ccec17 456*2 0*3 456 0*5 456 0*3 24 0*9 16 0*5
../python/Modules/_asynciomodule.c;FutureObj_dealloc 789fd462a8a59e9 96*3 0 c PyObject_GC_Del=96
../python/Modules/_asynciomodule.c;FutureObj_finalize 6338f9361150555 0 456 0*19
../python/Modules/_asynciomodule.c;FutureObj_get_blocking ec30a35a43fa13e 24 16 24
../python/Modules/_asynciomodule.c;FutureObj_get_callbacks cc66d3b704f186d 0*16
../python/Modules/_asynciomodule.c;FutureObj_get_cancel_message ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;FutureObj_get_exception b15abf21b3dbb40 0*5
../python/Modules/_asynciomodule.c;FutureObj_get_log_traceback c4cab4597e0a2a4 0*4
../python/Modules/_asynciomodule.c;FutureObj_get_loop ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;FutureObj_get_result b15abf21b3dbb40 0*5
../python/Modules/_asynciomodule.c;FutureObj_get_source_traceback f9bab17c4d7b97f 360*2 0*2
../python/Modules/_asynciomodule.c;FutureObj_get_state f37fb86b64317c1 0*6
../python/Modules/_asynciomodule.c;FutureObj_repr 3510b1f37e0a2a4 0*3
../python/Modules/_asynciomodule.c;FutureObj_set_blocking 7df0bf8faf63ecb 8*2 0 8 0
../python/Modules/_asynciomodule.c;FutureObj_set_cancel_message 3fd5b9084daf174 0*6
../python/Modules/_asynciomodule.c;FutureObj_set_log_traceback bb9fb6105bc490c 0*4
../python/Modules/_asynciomodule.c;FutureObj_traverse 9761768ea345bde 2*3 0*7 2*5 0*7 2*4 0*7 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 - - - - - - -
../python/Modules/_asynciomodule.c;TaskObj_clear 8fc4894f6eedf4a 360*4 0 360*2 104 0 352*2 104 0
../python/Modules/_asynciomodule.c;TaskObj_dealloc 789fd462a8a59e9 360*3 0 c PyObject_GC_Del=360
../python/Modules/_asynciomodule.c;TaskObj_finalize 6338f93a4c4d655 0 360 0*19
../python/Modules/_asynciomodule.c;TaskObj_get_coro ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;TaskObj_get_fut_waiter ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;TaskObj_get_log_destroy_pending 550aa894fffffff 0*2
../python/Modules/_asynciomodule.c;TaskObj_get_must_cancel 550aa894fffffff 0*2
../python/Modules/_asynciomodule.c;TaskObj_repr a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;TaskObj_set_log_destroy_pending 3510b1eaa195ad1 336*2 0
../python/Modules/_asynciomodule.c;TaskObj_traverse f356c325c031770 82*3 2 82*3 0*4 82*2 0 82 0 82 0 82 2 82*3 0*7 82*4 2 82*3 0*7 c ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 - - - - - - -
../python/Modules/_asynciomodule.c;TaskStepMethWrapper_call 7df0bf92e95f008 0*2 688*2 0
../python/Modules/_asynciomodule.c;TaskStepMethWrapper_clear 9a4e9b8052265b0 688*2 0 688 0*3
../python/Modules/_asynciomodule.c;TaskStepMethWrapper_dealloc 6d15c67b8065285 688*2 0 c PyObject_GC_Del=688
../python/Modules/_asynciomodule.c;TaskStepMethWrapper_get___self__ ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;TaskStepMethWrapper_traverse 5f0e1cc75a24bdf 82 0 82*3 0 82*2 0 c ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 ../python/Python/gc.c;visit_decref=41,../python/Python/gc.c;visit_reachable=41 -
../python/Modules/_asynciomodule.c;_asyncio_Future___init__ 2a5bdd1a0e59ac 96*5 0
../python/Modules/_asynciomodule.c;_asyncio_Future__make_cancelled_error a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;_asyncio_Future_add_done_callback 908b9260bab5e56 368 8*4 360*3 0
../python/Modules/_asynciomodule.c;_asyncio_Future_cancel 56e49bea0ff425d 0*6
../python/Modules/_asynciomodule.c;_asyncio_Future_cancelled ec30a358d6d0d59 680*3
../python/Modules/_asynciomodule.c;_asyncio_Future_done 5fcfa1a0c976867 752*2 728
../python/Modules/_asynciomodule.c;_asyncio_Future_exception 5c21930b2db368a 0 680 0*2 680 0*4
../python/Modules/_asynciomodule.c;_asyncio_Future_get_loop 3fd5b908f423a71 0 48 0 48 0 48
../python/Modules/_asynciomodule.c;_asyncio_Future_remove_done_callback ca9b2dcd1f70432 0*2 24 0*2 24 0*9 24 0*39
../python/Modules/_asynciomodule.c;_asyncio_Future_result a4d0ad3efffffff 360
../python/Modules/_asynciomodule.c;_asyncio_Future_result_impl f37fb86d6cd64ed 456 0*2 456 0*2
../python/Modules/_asynciomodule.c;_asyncio_Future_set_exception bb9fb6100004742 0*4
../python/Modules/_asynciomodule.c;_asyncio_Future_set_result bb9fb6100004742 96 0 96 0
../python/Modules/_asynciomodule.c;_asyncio_Task___init__ e61522467735722 0*5 360*9 0*3 8 0*3 360 0 360 0 352 0*2 360 8 0*10 360 0*13
../python/Modules/_asynciomodule.c;_asyncio_Task__make_cancelled_error a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;_asyncio_Task_cancel e49cc4c0e9794fa 0*17
../python/Modules/_asynciomodule.c;_asyncio_Task_cancelling a4d0ad3efffffff 8
../python/Modules/_asynciomodule.c;_asyncio_Task_get_context ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;_asyncio_Task_get_coro ec30a358154fee2 0*3
../python/Modules/_asynciomodule.c;_asyncio_Task_get_name d86b9c125020f47 0*8
../python/Modules/_asynciomodule.c;_asyncio_Task_get_stack f37fb867a0e59ac 0*5
../python/Modules/_asynciomodule.c;_asyncio_Task_print_stack d86b9c09ffb00db 0*7
../python/Modules/_asynciomodule.c;_asyncio_Task_set_exception a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;_asyncio_Task_set_name 9a4e9b803e23e58 0*7
../python/Modules/_asynciomodule.c;_asyncio_Task_set_result a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;_asyncio_Task_uncancel ec30a353c10357e 0*3
../python/Modules/_asynciomodule.c;_asyncio__enter_task c4cab4539883335 0*4
../python/Modules/_asynciomodule.c;_asyncio__get_running_loop ec30a358154fee2 144 80*2
../python/Modules/_asynciomodule.c;_asyncio__leave_task c4cab4539883335 0*4
../python/Modules/_asynciomodule.c;_asyncio__register_eager_task c4cab4539883335 0*4
../python/Modules/_asynciomodule.c;_asyncio__register_task c4cab4539883335 0*4
../python/Modules/_asynciomodule.c;_asyncio__set_running_loop 2a5bdd351f51c2 48 24*4 0 24
../python/Modules/_asynciomodule.c;_asyncio__swap_current_task 3510b1ed9883335 0*3
../python/Modules/_asynciomodule.c;_asyncio__unregister_eager_task c4cab4539883335 0*4
../python/Modules/_asynciomodule.c;_asyncio__unregister_task f37fb863d4ee2f7 0*6
../python/Modules/_asynciomodule.c;_asyncio_current_task 22f3cd3cc790c38 140 0 16 0 8*2 16 8*2 0 124 8 0
../python/Modules/_asynciomodule.c;_asyncio_get_event_loop a4d0ad3efffffff 8
../python/Modules/_asynciomodule.c;_asyncio_get_running_loop 3510b1edd161620 24 0 24
../python/Modules/_asynciomodule.c;call_soon 9a4e9b857ca5acc 1144*2 456 0 1144 0
../python/Modules/_asynciomodule.c;create_cancelled_error f9bab18845bd106 0*3
../python/Modules/_asynciomodule.c;enter_task 9a4e9b7cba2fea2 784 0 784 0 784 0*2
../python/Modules/_asynciomodule.c;future_add_done_callback af92f9b2e005de4 0*3 456*3 0*5 456 0*2 456*2 0*3
../python/Modules/_asynciomodule.c;future_cancel a73e9e4d5fcfdad 0*8
../python/Modules/_asynciomodule.c;future_get_result 74db86069de8a3d 0*4 544 0*2 32 0*3
../python/Modules/_asynciomodule.c;future_init 6af34b3826ad0bd 0*11 456*2 0 456 0*10 456*2 0*14
../python/Modules/_asynciomodule.c;future_new_iter 9a4e9b7a3b953d4 96*2 93 0 96 3
../python/Modules/_asynciomodule.c;future_schedule_callbacks af92f9bd2e37205 456 0*4 456 0 456*2 0*2 456 0 456 0*7
../python/Modules/_asynciomodule.c;future_set_cancelled_error f9bab17da8a59e9 0*4
../python/Modules/_asynciomodule.c;future_set_exception 41e76f671bd02b1 0*27
../python/Modules/_asynciomodule.c;future_set_result 2a5bdcf2a4d1b7 456 0*2 456 24 0
../python/Modules/_asynciomodule.c;get_event_loop 9a4e9b79c60bf77 0 8*2 0 8 0*2
../python/Modules/_asynciomodule.c;get_future_loop 14c19ca2356165c 8*3 0 8 0 8*2
../python/Modules/_asynciomodule.c;leave_task ae15a44542b0f02 784 0
../python/Modules/_asynciomodule.c;leave_task_predicate ae15a43ac976867 784 0
../python/Modules/_asynciomodule.c;module_clear e8a433e1d67b3da 0*59
../python/Modules/_asynciomodule.c;module_exec 8803cc4657d71c 1*8 0 1*3 0 1*3 0 1*7 0 1*2 0 1*4 0 1*6 0 1*3 0 1*3 0 1*2 0*2
../python/Modules/_asynciomodule.c;module_free a4d0ad3efffffff 0
../python/Modules/_asynciomodule.c;module_traverse 14a1cffae14bb94 4*57 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_asynciomodule.c;register_task f9bab17da8a59e9 360*2 0*2
../python/Modules/_asynciomodule.c;swap_current_task 64e49ff52e0517a 0*11
../python/Modules/_asynciomodule.c;task_call_step_soon cde18e456d67dec 688*3 0 688*4 0*3
../python/Modules/_asynciomodule.c;task_eager_start aa27f19a04e9e26 0*23
../python/Modules/_asynciomodule.c;task_set_error_soon a73e9e57dbf4aec 0*8
../python/Modules/_asynciomodule.c;task_step f37fb864898ea0c 784*2 0*4
../python/Modules/_asynciomodule.c;task_step_impl 1499608982c8a3 0*2 328 0*4 96 0*4 96 784 0 424 0*2 360 336 0*4 360 16 0*4 8 0 88 0*5 328 0*3 88 0*4 8 0 88 0*2 8 0*2 88 0*2 88 0*15 8 0*8 8 0 8 0*2 8 0*6 8*2 0 8*2 0*4 8 0*11
../python/Modules/_asynciomodule.c;task_wakeup 5763c6689e6fa5c 0*2 96 8*3 0*2 88 8 0*6
../python/Modules/_bisectmodule.c;_bisect_bisect_left 42e9d45d18a7a01 0*18
../python/Modules/_bisectmodule.c;_bisect_bisect_right 42e9d45d18a7a01 0*18
../python/Modules/_bisectmodule.c;_bisect_insort_left 76b2eb24ac9030a 0*26
../python/Modules/_bisectmodule.c;_bisect_insort_right 76b2eb24ac9030a 0 7200 0*8 7200 0*3 7200 0*5 7200 0*5
../python/Modules/_bisectmodule.c;bisect_clear f9bab17da8a59e9 0*4
../python/Modules/_bisectmodule.c;bisect_free a4d0ad3efffffff 0
../python/Modules/_bisectmodule.c;bisect_modexec a4d0ad3efffffff 1
../python/Modules/_bisectmodule.c;get_sq_item b15abf1fe7fae64 7200*2 0*3
../python/Modules/_bisectmodule.c;internal_bisect_left d7e0cbfe5b1cc17 0*43 c - -
../python/Modules/_bisectmodule.c;internal_bisect_right d7e0cbfbae861e5 0*3 51672*2 0*3 51672 7200 0*3 7200*2 0*2 7200 0 25320 0 26352 0*2 25320 0 7200 0 26352 0*14 c ../python/Objects/listobject.c;list_item=51672 ../python/Objects/tupleobject.c;tuplerichcompare=51672
../python/Modules/_blake2/blake2b_impl.c;PyBlake2_blake2b_compress 7df0bf8b27d1154 12288 6144*2 768
../python/Modules/_blake2/blake2b_impl.c;_blake2_blake2b_copy d7c1fec889055b1 0*7 c -
../python/Modules/_blake2/blake2b_impl.c;_blake2_blake2b_digest b15abf2a8558442 0*5
../python/Modules/_blake2/blake2b_impl.c;_blake2_blake2b_hexdigest b15abf2a8558442 48 0*4
../python/Modules/_blake2/blake2b_impl.c;_blake2_blake2b_update 36fe8285c67acde 0*10
../python/Modules/_blake2/blake2b_impl.c;py_blake2b_dealloc ec30a35a8065285 48*2 0
../python/Modules/_blake2/blake2b_impl.c;py_blake2b_get_block_size a4d0ad3efffffff 0
../python/Modules/_blake2/blake2b_impl.c;py_blake2b_get_digest_size a4d0ad3efffffff 0
../python/Modules/_blake2/blake2b_impl.c;py_blake2b_get_name a4d0ad3efffffff 0
../python/Modules/_blake2/blake2b_impl.c;py_blake2b_new 345eb4e6002d5cb 0*10 48 0 48*2 0*4 48 0 48 0*2 48 0*3 48 0 48 0*30 48 0*13 48 0*2 48 0*2 c PyType_GenericAlloc=48 m - - -
../python/Modules/_blake2/blake2module.c;_blake2_clear 9a4e9b8052265b0 0*7
../python/Modules/_blake2/blake2module.c;_blake2_free a4d0ad3efffffff 0
../python/Modules/_blake2/blake2module.c;_blake2_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_blake2/blake2module.c;blake2_exec fab40a8446cce9c 1*5 0 1*2 0*2 1*2 0*2 1*2 0*2 1*2 0 1*6 0 1*2 0*2 1*2 0*2 1*2 0*2 1*2 0 1
../python/Modules/_blake2/blake2s_impl.c;PyBlake2_blake2s_compress 7df0bf8341ce86c 0*4
../python/Modules/_blake2/blake2s_impl.c;_blake2_blake2s_copy d7c1fec889055b1 0*7 c -
../python/Modules/_blake2/blake2s_impl.c;_blake2_blake2s_digest b15abf2a8558442 0*5
../python/Modules/_blake2/blake2s_impl.c;_blake2_blake2s_hexdigest b15abf2a8558442 0*5
../python/Modules/_blake2/blake2s_impl.c;_blake2_blake2s_update 36fe8285c67acde 0*10
../python/Modules/_blake2/blake2s_impl.c;py_blake2s_dealloc ec30a35a8065285 0*3
../python/Modules/_blake2/blake2s_impl.c;py_blake2s_get_block_size a4d0ad3efffffff 0
../python/Modules/_blake2/blake2s_impl.c;py_blake2s_get_digest_size a4d0ad3efffffff 0
../python/Modules/_blake2/blake2s_impl.c;py_blake2s_get_name a4d0ad3efffffff 0
../python/Modules/_blake2/blake2s_impl.c;py_blake2s_new 7cbebac1bdd5b89 0*81 c - m - - -
../python/Modules/_bz2module.c;BZ2Compressor_dealloc f610d3ca574666d 0*4 c -
../python/Modules/_bz2module.c;BZ2Compressor_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_bz2module.c;BZ2Decompressor_dealloc 9f21f0b2f3f7396 0*8 c -
../python/Modules/_bz2module.c;BZ2Decompressor_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_bz2module.c;BZ2_Free a4d0ad3efffffff 0
../python/Modules/_bz2module.c;BZ2_Malloc f9bab18812f9eaf 0*4
../python/Modules/_bz2module.c;OutputBuffer_Finish 16acea8a4939108 0*14 m - -
../python/Modules/_bz2module.c;OutputBuffer_Grow 8fc4895441cb5aa 0*11
../python/Modules/_bz2module.c;_bz2_BZ2Compressor 4d43b6a2b3f45d0 0*18 c -
../python/Modules/_bz2module.c;_bz2_BZ2Compressor_compress 3fd5b9066e35262 0*5
../python/Modules/_bz2module.c;_bz2_BZ2Compressor_flush f9bab17b4c5fb02 0*3
../python/Modules/_bz2module.c;_bz2_BZ2Decompressor d646a34c76e5e5d 0*17 c -
../python/Modules/_bz2module.c;_bz2_BZ2Decompressor_decompress 4fe380d9c276f6d 0*55 m - - -
../python/Modules/_bz2module.c;_bz2_clear 9a4e9b8052265b0 0*7
../python/Modules/_bz2module.c;_bz2_exec f9bab17c4d7b97f 1*4
../python/Modules/_bz2module.c;_bz2_free a4d0ad3efffffff 0
../python/Modules/_bz2module.c;_bz2_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_bz2module.c;catch_bz2_error 49ab80d73ae048d 0*14
../python/Modules/_bz2module.c;compress 8133d6016558601 0*23
../python/Modules/_codecsmodule.c;_codecs_ascii_decode cde18e374d610b5 0*12
../python/Modules/_codecsmodule.c;_codecs_ascii_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_charmap_build 209aa3e3852da94 0*2
../python/Modules/_codecsmodule.c;_codecs_charmap_decode b2b48c80f34155f 0*14
../python/Modules/_codecsmodule.c;_codecs_charmap_encode f0918b0279929f2 0*13
../python/Modules/_codecsmodule.c;_codecs_decode f116d6908a623d9 0*18
../python/Modules/_codecsmodule.c;_codecs_encode f116d6908a623d9 0*18
../python/Modules/_codecsmodule.c;_codecs_escape_decode 910ccfedf169aa5 0*15
../python/Modules/_codecsmodule.c;_codecs_escape_encode e772f7df6e9e2d9 0*21
../python/Modules/_codecsmodule.c;_codecs_latin_1_decode cde18e374d610b5 0*12
../python/Modules/_codecsmodule.c;_codecs_latin_1_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_lookup bb9fb6105bc490c 0*4
../python/Modules/_codecsmodule.c;_codecs_lookup_error bb9fb6105bc490c 6 0*2 6
../python/Modules/_codecsmodule.c;_codecs_raw_unicode_escape_decode 3dbcd629e8f8c6b 0*18
../python/Modules/_codecsmodule.c;_codecs_raw_unicode_escape_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_readbuffer_encode 910ccfedf169aa5 0*15
../python/Modules/_codecsmodule.c;_codecs_register 550aa894fffffff 1*2
../python/Modules/_codecsmodule.c;_codecs_register_error ce0fbd544af9580 0*7
../python/Modules/_codecsmodule.c;_codecs_unicode_escape_decode 3dbcd629e8f8c6b 0*18
../python/Modules/_codecsmodule.c;_codecs_unicode_escape_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_unregister 550aa894fffffff 0*2
../python/Modules/_codecsmodule.c;_codecs_utf_16_be_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_16_be_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_utf_16_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_16_encode 1f83c80dc5ad50b 0*14
../python/Modules/_codecsmodule.c;_codecs_utf_16_ex_decode e49cc4bcbf69ee4 0*18
../python/Modules/_codecsmodule.c;_codecs_utf_16_le_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_16_le_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_utf_32_be_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_32_be_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_utf_32_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_32_encode 1f83c80dc5ad50b 0*14
../python/Modules/_codecsmodule.c;_codecs_utf_32_ex_decode e49cc4bcbf69ee4 0*18
../python/Modules/_codecsmodule.c;_codecs_utf_32_le_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_32_le_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_utf_7_decode 22f3cd335cd26c0 0*15
../python/Modules/_codecsmodule.c;_codecs_utf_7_encode b8e87bdbcfc7c0 0*11
../python/Modules/_codecsmodule.c;_codecs_utf_8_decode 22f3cd335cd26c0 0*2 66*2 0 66*5 0 66*2 0 25
../python/Modules/_codecsmodule.c;_codecs_utf_8_encode b8e87bdbcfc7c0 0*11
../python/Modules/_collectionsmodule.c;_collections__count_elements 127a2fc14c07059 120 0*2 120 0*7 120 0*2 7920 120 0 120 264 0*3 120*3 0*3 120 1680 7920 120*3 0*3 1680 6240 0*2 120 1680 7920 0*5 6240 0*4 120*3
../python/Modules/_collectionsmodule.c;_deque_rotate 4e77e614648eb65 120 0 120 0*4 120 0*6 144 120 0*2 120 0*5
../python/Modules/_collectionsmodule.c;collections_clear 5763c66c5acec93 0*16
../python/Modules/_collectionsmodule.c;collections_exec 908b92639930b2c 1*11
../python/Modules/_collectionsmodule.c;collections_free a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;collections_traverse 922733f49cee8d 4*15 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_collectionsmodule.c;consume_iterator 3abad3270a231ad 0*4 c -
../python/Modules/_collectionsmodule.c;defdict_copy 550aa894fffffff 0*2
../python/Modules/_collectionsmodule.c;defdict_dealloc 725add4e316cb9c 120*3 0*3 c ../python/Objects/dictobject.c;dict_dealloc=120
../python/Modules/_collectionsmodule.c;defdict_init dc83aa619077cb3 0*2 121*3 0*2 121*2 1 0*4 c ../python/Objects/dictobject.c;dict_init=121
../python/Modules/_collectionsmodule.c;defdict_missing 8aabe299ef0df7c 0*2 6000*3 0*2 6000 0*2 c ../python/Objects/listobject.c;list_vectorcall=6000
../python/Modules/_collectionsmodule.c;defdict_or ddde94336ee91a4 0*11
../python/Modules/_collectionsmodule.c;defdict_reduce 8e43d4cf0581797 0*17
../python/Modules/_collectionsmodule.c;defdict_repr d646a352c6c5d6b 0*15 c -
../python/Modules/_collectionsmodule.c;defdict_tp_clear 789fd462a8a59e9 0*4 c -
../python/Modules/_collectionsmodule.c;defdict_traverse 125b1a88c3bd9dd 4*6 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Objects/dictobject.c;dict_traverse=4
../python/Modules/_collectionsmodule.c;deque___copy__ a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque___reduce__ 3fd5b90b84f968d 0*6
../python/Modules/_collectionsmodule.c;deque___reversed__ a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque___sizeof__ a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque_append a4d0ad3efffffff 1732
../python/Modules/_collectionsmodule.c;deque_append_impl 49ab80ce018c004 1252 0 1732 8 20 0 12 0*2
../python/Modules/_collectionsmodule.c;deque_appendleft a4d0ad3efffffff 120
../python/Modules/_collectionsmodule.c;deque_appendleft_impl 49ab80ce018c004 120 0 120 0*6
../python/Modules/_collectionsmodule.c;deque_ass_item b8e87c0fe23675 0*9
../python/Modules/_collectionsmodule.c;deque_clear cc66d3b49dcc99b 1440 1200 0 40 4 0*3 246 4 0 124 0*2
../python/Modules/_collectionsmodule.c;deque_clearmethod a4d0ad3efffffff 8
../python/Modules/_collectionsmodule.c;deque_concat d2ae9523c0aa1fb 0*9
../python/Modules/_collectionsmodule.c;deque_contains 5c21930c61349a8 0*8
../python/Modules/_collectionsmodule.c;deque_copy a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque_copy_impl d9ecc1909e0e92b 0*15
../python/Modules/_collectionsmodule.c;deque_count 908b926ddcbe20b 0*8
../python/Modules/_collectionsmodule.c;deque_dealloc 9f21f0af3b62c65 374 238 0 238*2 0*2 c PyObject_GC_Del=238
../python/Modules/_collectionsmodule.c;deque_del_item f9bab17ebfb0554 12*3 0
../python/Modules/_collectionsmodule.c;deque_extend a4d0ad3efffffff 64
../python/Modules/_collectionsmodule.c;deque_extend_impl e21d9c0ed7f64cf 6720 1360 0 6720 120 184 0*4 184 0*2 184 0*4 c ../python/Objects/listobject.c;listiter_next=8264
../python/Modules/_collectionsmodule.c;deque_extendleft a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque_extendleft_impl 2472958fe0c7957 0*21 c -
../python/Modules/_collectionsmodule.c;deque_get_maxlen ae15a43ac976867 0*2
../python/Modules/_collectionsmodule.c;deque_index a557f0ad21b524c 0*20
../python/Modules/_collectionsmodule.c;deque_init 2836c4325cfa45a 0 239 120 239 120*3 0 120*4 0*4 119
../python/Modules/_collectionsmodule.c;deque_inplace_concat b15abf2bd0e2f72 0*5
../python/Modules/_collectionsmodule.c;deque_inplace_repeat a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;deque_inplace_repeat_lock_held d027739571d5562 0*27
../python/Modules/_collectionsmodule.c;deque_insert b333d20678cd5d2 0*18
../python/Modules/_collectionsmodule.c;deque_item 49ab80dadd71da4 0*3 12*2 0*3
../python/Modules/_collectionsmodule.c;deque_iter 3510b1eb87d49fc 8*3
../python/Modules/_collectionsmodule.c;deque_len a4d0ad3efffffff 2478
../python/Modules/_collectionsmodule.c;deque_new 594ef92809f7318 239*3 0*4 c PyType_GenericAlloc=239
../python/Modules/_collectionsmodule.c;deque_pop a4d0ad3efffffff 136
../python/Modules/_collectionsmodule.c;deque_pop_impl 3fd5b901bf1ab70 136 0*4
../python/Modules/_collectionsmodule.c;deque_popleft a4d0ad3efffffff 1624
../python/Modules/_collectionsmodule.c;deque_popleft_impl 3fd5b901bf1ab70 8356 0*2 16 0
../python/Modules/_collectionsmodule.c;deque_remove 3c3b8ba18b996e3 12 0 12*2 0*2 12 0 12 0*2
../python/Modules/_collectionsmodule.c;deque_repeat f9bab17da8a59e9 0*4
../python/Modules/_collectionsmodule.c;deque_repr 14c19c9b327bbea 0*7
../python/Modules/_collectionsmodule.c;deque_reverse b15abf207e41a0c 0*4
../python/Modules/_collectionsmodule.c;deque_reviter 3510b1eb87d49fc 0*3
../python/Modules/_collectionsmodule.c;deque_richcompare f5c40b568a72f9b 0*49
../python/Modules/_collectionsmodule.c;deque_rotate 615197d201882d0 0 120*3 0 120*2 0*3 120
../python/Modules/_collectionsmodule.c;deque_traverse e5da247e8b48bb5 0*2 8 78 0 78 8*2 78 8 0 78 c ../python/Python/gc.c;visit_decref=4,../python/Python/gc.c;visit_reachable=4 - ../python/Python/gc.c;visit_decref=39,../python/Python/gc.c;visit_reachable=39
../python/Modules/_collectionsmodule.c;dequeiter_clear f9bab17da8a59e9 0*4
../python/Modules/_collectionsmodule.c;dequeiter_dealloc f37fb867316cb9c 8*4 0*2
../python/Modules/_collectionsmodule.c;dequeiter_len a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;dequeiter_new c72487387492c5c 0*12
../python/Modules/_collectionsmodule.c;dequeiter_next 8c2aba34f8ea950 8 0*5
../python/Modules/_collectionsmodule.c;dequeiter_reduce a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;dequeiter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_collectionsmodule.c;dequereviter_new c72487387492c5c 0*12
../python/Modules/_collectionsmodule.c;dequereviter_next 8c2aba3100ba595 0*6
../python/Modules/_collectionsmodule.c;finalize_iterator 56e49beefd787ce 184 0 184 0 184 0*2
../python/Modules/_collectionsmodule.c;tuplegetter_clear f9bab17da8a59e9 0*4
../python/Modules/_collectionsmodule.c;tuplegetter_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/_collectionsmodule.c;tuplegetter_descr_get d2ae9522c10e016 34 0 34 9488 0*2 800 0
../python/Modules/_collectionsmodule.c;tuplegetter_descr_set 209aa3e3852da94 0*2
../python/Modules/_collectionsmodule.c;tuplegetter_new dc83aa5f3005f04 0*2 106 0*2 106*2 0 106*2 0*2 106*2 0 c PyType_GenericAlloc=106
../python/Modules/_collectionsmodule.c;tuplegetter_reduce a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;tuplegetter_repr a4d0ad3efffffff 0
../python/Modules/_collectionsmodule.c;tuplegetter_traverse 937e7fa3c3bd9dd 374*6 c ../python/Python/gc.c;visit_decref=187,../python/Python/gc.c;visit_reachable=187 ../python/Python/gc.c;visit_decref=187,../python/Python/gc.c;visit_reachable=187
../python/Modules/_contextvarsmodule.c;_contextvars_copy_context a4d0ad3efffffff 16
../python/Modules/_contextvarsmodule.c;_contextvars_exec ec30a358154fee2 1*3
../python/Modules/_csv.c;Dialect_clear f9bab17da8a59e9 48*4
../python/Modules/_csv.c;Dialect_dealloc 6d15c67b8065285 48*2 0 c ../python/Modules/_csv.c;Dialect_clear=48
../python/Modules/_csv.c;Dialect_get_delimiter ae15a43ac976867 0*2
../python/Modules/_csv.c;Dialect_get_escapechar ae15a43ac976867 0*2
../python/Modules/_csv.c;Dialect_get_lineterminator ec30a358154fee2 0*3
../python/Modules/_csv.c;Dialect_get_quotechar ae15a43ac976867 0*2
../python/Modules/_csv.c;Dialect_get_quoting a4d0ad3efffffff 0
../python/Modules/_csv.c;Dialect_reduce a4d0ad3efffffff 0
../python/Modules/_csv.c;Dialect_traverse 937e7fa3c3bd9dd 6*6 c ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3
../python/Modules/_csv.c;Reader_clear 908b9266516abdb 48*7 24 48*2
../python/Modules/_csv.c;Reader_dealloc f610d3ca574666d 48*3 0 c ../python/Modules/_csv.c;Reader_clear=48
../python/Modules/_csv.c;Reader_iternext 3eb26d23915ae63 0 52320 0 2976 0 2976 2928 0*2 2928*2 0 2928 0 48 0*2 2928 0*2 48 0*3 48 0*2
../python/Modules/_csv.c;Reader_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/_csv.c;Writer_clear 908b9266516abdb 24*9 0
../python/Modules/_csv.c;Writer_dealloc f610d3ca574666d 24*3 0 c ../python/Modules/_csv.c;Writer_clear=24
../python/Modules/_csv.c;Writer_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/_csv.c;_call_dialect 209aa3e3852da94 27 48
../python/Modules/_csv.c;_csv_clear 482cdd5a50a1c70 0*19
../python/Modules/_csv.c;_csv_field_size_limit 49ab80d704922a2 0*9
../python/Modules/_csv.c;_csv_free a4d0ad3efffffff 0
../python/Modules/_csv.c;_csv_get_dialect 3510b1ed9883335 0*3
../python/Modules/_csv.c;_csv_list_dialects a4d0ad3efffffff 0
../python/Modules/_csv.c;_csv_state_from_type ec30a35a8065285 3051*2 0
../python/Modules/_csv.c;_csv_traverse 922733f49cee8d 2*15 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_csv.c;_csv_unregister_dialect b15abf213f66bf9 0*5
../python/Modules/_csv.c;_set_char_or_none 9e7ccee71e05038 102 6 96 3 0*4 3 0*6
../python/Modules/_csv.c;_set_int 9a4e9b81d2eb0e1 51 0 48 3*2 0
../python/Modules/_csv.c;_set_str 908b926d3da4608 51 48 0 3 0*2 2 0*2
../python/Modules/_csv.c;csv_exec c72487397616647 6*2 1*9 0
../python/Modules/_csv.c;csv_reader d329c8a21d069e6 48 0*3 48 0*9
../python/Modules/_csv.c;csv_register_dialect ce0fbd558ff6617 3*2 0 3*2 0*2
../python/Modules/_csv.c;csv_writer d9ecc1863a3fe6d 24*3 0 24 0*4 24 0*6
../python/Modules/_csv.c;csv_writerow 9aae131d31b4e39 0 4392 0*2 4344 0*3 4392 0*8 1464 0*4 2928 0*4 1464 0*2 1464*7 0 1464 0 1464 0*2 1464 0
../python/Modules/_csv.c;csv_writerows 7e1e8ce9eabed9a 1464*2 0*3 24*2 0 24 0 24 0 24
../python/Modules/_csv.c;dialect_check_char b15abf2740b60d1 0*2 153 0*3
../python/Modules/_csv.c;dialect_new 24c08f0fffa7d01 75*3 3*2 24*2 0*8 3*9 0*2 51 3 0 48 0*8 3 0 3*2 0*3 2 0*4 51 3*9 0 48 0*11 51 0*7 3 0 51 1 0*2 3 0*3 51 3*2 48 0 51 0 51 0*2 51 0 51 0 51 0 51*2 0 51 0 51 0 51*2 24*8 0*4 c PyType_GenericAlloc=51
../python/Modules/_csv.c;get_dialect_from_registry ae15a44542b0f02 24 0
../python/Modules/_csv.c;join_append fa54821b179eea9 4392*2 0 4392*2 0*6
../python/Modules/_csv.c;join_append_data aedd688a0deb7b0 0 31632 31728 17328 0 34656 0*2 31728 96 2928 3024 0*2 96 0 31632 48 8784 5856 96 0 4392 2928 5856 31632 1464 8784 1464*3 2928 43440 48 0 17328 0*2
../python/Modules/_csv.c;join_check_rec_size f37fb86b0050abf 5856*2 24*2 0
../python/Modules/_csv.c;parse_add_char a73e9e59fc6c186 34656 0 34656 48*2 0 48
../python/Modules/_csv.c;parse_process_char 5b353891120b055 0*10 2928 0*3 55248*2 2928 0*2 12336 0 5856 0*4 3024 0*2 2928 0*2 2928*2 12336 0 96 0*3 2928*2 96 3024 5856 0 5856 19392 2928 5856 0*3 5856 3024 0 5856 0*7
../python/Modules/_csv.c;parse_reset b15abf27cc739ac 3024 48 3024 48*2
../python/Modules/_csv.c;parse_save_field 2746c518ad5004c 0*2 8784 5856 8784*2 8304 0 5856*2 0*6
../python/Modules/_datetimemodule.c;_datetime_exec 64cda83c9102faa 0 1 0 6*4 0 1 0*2 1 0 1 0 1*2 0 1*2 0*8 1*17 0 1*4 0 1*4 0 1*3 0 1*3 0 1*3 0 1*3 0 1*3 0 1*3 0 1*3 0 1*2 0 1*2 0 1*3 0*2 c PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1 PyType_GenericAlloc=1
../python/Modules/_datetimemodule.c;_get_current_state f9bab17c1bc6d8a 2240*2 0*2
../python/Modules/_datetimemodule.c;_timezone_check_argument 7735b69ed42c8b1 640*2 0*2
../python/Modules/_datetimemodule.c;accum f2f8e5f64644a90 0 640*2 0*3 636 0*3 636 0*13
../python/Modules/_datetimemodule.c;add_date_timedelta 5fcfa1ab42b0f02 0*3
../python/Modules/_datetimemodule.c;add_datetime_timedelta 6f8e8fb5e370a83 320*2 0*4 320 0*4
../python/Modules/_datetimemodule.c;append_keyword_fold f37fb8609a6c72e 0*6
../python/Modules/_datetimemodule.c;append_keyword_tzinfo 9a4e9b7cb8fe1d1 0*7
../python/Modules/_datetimemodule.c;build_struct_time 56e49be83cc6646 358*2 340 358 0*3
../python/Modules/_datetimemodule.c;call_subclass_fold 436e89d9f282184 0*13
../python/Modules/_datetimemodule.c;call_tzinfo_method 8fc4894d2247577 0 640*2 0*2 320 0*7
../python/Modules/_datetimemodule.c;call_tzname 7df0bf8899f1099 0*6
../python/Modules/_datetimemodule.c;check_date_args d86b9c0470acb15 0 1739 0*2 1739*2 0
../python/Modules/_datetimemodule.c;check_time_args 56e49be8b044951 0*3 989 0*2
../python/Modules/_datetimemodule.c;check_tzinfo_subclass 7735b69ed42c8b1 989 981*2 0
../python/Modules/_datetimemodule.c;checked_divmod d86b9c1188591ca 640 0 640 0*5
../python/Modules/_datetimemodule.c;clear_state 3c26823ef3803d 0*28
../python/Modules/_datetimemodule.c;create_timezone 4f2ad879842545c 320*3 0 320 0 320 c PyType_GenericAlloc=320
../python/Modules/_datetimemodule.c;create_timezone_from_delta 261bfb6be6c5564 2*6 0*2 c PyType_GenericAlloc=2
../python/Modules/_datetimemodule.c;date_add 14b8eaa46d080b 0*11
../python/Modules/_datetimemodule.c;date_ctime a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;date_day a4d0ad3efffffff 324
../python/Modules/_datetimemodule.c;date_format 3510b1efe12407b 0*3
../python/Modules/_datetimemodule.c;date_fromisocalendar 9a4e9b801677dbe 0*6
../python/Modules/_datetimemodule.c;date_fromisoformat 9a4e9b889c7d18b 0*7
../python/Modules/_datetimemodule.c;date_fromordinal f9bab18231589a7 0*3
../python/Modules/_datetimemodule.c;date_fromtimestamp ec30a35a8065285 0*3
../python/Modules/_datetimemodule.c;date_hash ae15a44542b0f02 0*2
../python/Modules/_datetimemodule.c;date_isocalendar 34bfa8c09343196 0*11
../python/Modules/_datetimemodule.c;date_isoformat a4d0ad3efffffff 360
../python/Modules/_datetimemodule.c;date_isoweekday a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;date_month a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;date_new af5344fd7c010fb 40 472 432*2 0 40 432 40 0 40*2 0*15 c PyType_GenericAlloc=40 - PyType_GenericAlloc=432
../python/Modules/_datetimemodule.c;date_reduce a4d0ad3efffffff 40
../python/Modules/_datetimemodule.c;date_repr a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;date_richcompare 42c19092cad8fd0 0*17
../python/Modules/_datetimemodule.c;date_str a4d0ad3efffffff 360
../python/Modules/_datetimemodule.c;date_strftime bb9fb60b02d4f17 358*5
../python/Modules/_datetimemodule.c;date_subtract 14b8eb3b61f0ce 0*11
../python/Modules/_datetimemodule.c;date_timetuple a4d0ad3efffffff 38
../python/Modules/_datetimemodule.c;date_today 9a4e9b8052265b0 0*7
../python/Modules/_datetimemodule.c;date_toordinal a4d0ad3efffffff 329
../python/Modules/_datetimemodule.c;date_weekday a4d0ad3efffffff 324
../python/Modules/_datetimemodule.c;date_year a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_add 14c19ca1a55dfe6 0*2 320 0*2 320 0
../python/Modules/_datetimemodule.c;datetime_alloc 860b4d68f1d198 987 0*2 6
../python/Modules/_datetimemodule.c;datetime_astimezone 41e0ee598c1a8d 0*44
../python/Modules/_datetimemodule.c;datetime_best_possible 3510b1eb87d49fc 0*3
../python/Modules/_datetimemodule.c;datetime_combine bb9fb6080a231ad 0*4
../python/Modules/_datetimemodule.c;datetime_ctime a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_date_fromtimestamp a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_date_fromtimestamp_capi ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_date_replace d329c8a80896369 0*15
../python/Modules/_datetimemodule.c;datetime_datetime_now adfb9755f108e5b 0*10
../python/Modules/_datetimemodule.c;datetime_datetime_replace e7927fbeb99e7a9 0*2 320 0*10 320*7 0*3 320 0*14
../python/Modules/_datetimemodule.c;datetime_dealloc 3abad32a02d4f17 984 980*2 320*2 c PyObject_Free=984
../python/Modules/_datetimemodule.c;datetime_dst ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_fold a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_from_pickle 95e4f9c5eed61a3 0*7 c -
../python/Modules/_datetimemodule.c;datetime_from_timestamp ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_from_timet_and_us 9f21f0af14042a8 0*9 c -
../python/Modules/_datetimemodule.c;datetime_fromisoformat 18bf26b61c22389 960*2 0 960 0*2 320 0*4 320 0 320 0*3 320*4 0*3 320*5 0*3 320*2 0*4 320 0*13 960 0
../python/Modules/_datetimemodule.c;datetime_fromtimestamp 4535b29b99f1099 0*8
../python/Modules/_datetimemodule.c;datetime_getdate 6d15c679154fee2 320*3 c PyType_GenericAlloc=320
../python/Modules/_datetimemodule.c;datetime_getstate 1e049587b5c432f 0*8
../python/Modules/_datetimemodule.c;datetime_gettime a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_gettimetz ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_hash 3e52e5889fe2143 0*24
../python/Modules/_datetimemodule.c;datetime_hour a4d0ad3efffffff 320
../python/Modules/_datetimemodule.c;datetime_isoformat 22f3cd316ec4105 0 320 0 320 0 320 0*2 320 0*4 320
../python/Modules/_datetimemodule.c;datetime_microsecond a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_minute a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_new 6c48f8198cb2a52 0 24*2 0*20
../python/Modules/_datetimemodule.c;datetime_reduce a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_reduce_ex ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_repr 14c19ca584d03ed 0*7
../python/Modules/_datetimemodule.c;datetime_richcompare 91fd55399de571e 320 0 320*2 0*16 320 0*38 320 0*16
../python/Modules/_datetimemodule.c;datetime_second a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;datetime_str f9bab17da8a59e9 0*4
../python/Modules/_datetimemodule.c;datetime_strptime bb9fb60b02d4f17 4*4 0
../python/Modules/_datetimemodule.c;datetime_subtract ef3e1854d3c05fe 0 640 0*5 640*2 0*4 640 0 640 0*29
../python/Modules/_datetimemodule.c;datetime_time_replace 322e0541f15002 0*27
../python/Modules/_datetimemodule.c;datetime_timestamp b8e87be352b2bc 0 320*4 0 320*3 0 320
../python/Modules/_datetimemodule.c;datetime_timetuple 908b92650598cf6 320*5 0*5
../python/Modules/_datetimemodule.c;datetime_tzinfo 3510b1ed9883335 0*3
../python/Modules/_datetimemodule.c;datetime_tzname ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_utcfromtimestamp 3510b1f60c12e99 0*3
../python/Modules/_datetimemodule.c;datetime_utcnow ae15a44542b0f02 0*2
../python/Modules/_datetimemodule.c;datetime_utcoffset ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;datetime_utctimetuple 9bc9c70d96f91eb 0*14
../python/Modules/_datetimemodule.c;delta_abs 209aa3e3852da94 0*2
../python/Modules/_datetimemodule.c;delta_add d86b9c089b360f4 0*7
../python/Modules/_datetimemodule.c;delta_bool ec30a353c10357e 0*3
../python/Modules/_datetimemodule.c;delta_divide 5da6cf7ec04473f 0*14
../python/Modules/_datetimemodule.c;delta_divmod 211dfe544af5761 0*21
../python/Modules/_datetimemodule.c;delta_hash bb9fb60a0e9eeb7 0*5
../python/Modules/_datetimemodule.c;delta_multiply 8fc4894f4b70ad0 0*11
../python/Modules/_datetimemodule.c;delta_negative a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;delta_new 17cf279976fa6fd 0*8 320*4 0*3 320 0*5 320 0*5 320 0*2 320 0*3 320 0*4 320 0*13
../python/Modules/_datetimemodule.c;delta_positive a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;delta_reduce a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;delta_remainder 1546c1226f819b6 0*16
../python/Modules/_datetimemodule.c;delta_repr 8486dde141eb035 0*20
../python/Modules/_datetimemodule.c;delta_richcompare 42c19098541eb28 0*17
../python/Modules/_datetimemodule.c;delta_str c0d0a541d0c9f69 0*8
../python/Modules/_datetimemodule.c;delta_subtract d86b9c089b360f4 0*7
../python/Modules/_datetimemodule.c;delta_to_microseconds f83ded0c52ce788 640*4 0 640*3 0*2 640 320 0 640*2 0*2 640 320 636 320 640 636 320 636*2
../python/Modules/_datetimemodule.c;delta_total_seconds 3fd5b904a8bd385 640*4 0 640
../python/Modules/_datetimemodule.c;delta_truedivide f2f8e5f3386fef8 0*24
../python/Modules/_datetimemodule.c;divide_nearest b15abf2bd0e2f72 0*5
../python/Modules/_datetimemodule.c;divide_timedelta_timedelta d2ae9523cc5c1cb 0*9
../python/Modules/_datetimemodule.c;format_ctime a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;format_utcoffset ebecc592365868f 320*2 0*8 320 0*4
../python/Modules/_datetimemodule.c;get_current_module b8e87b341419d3 2241*3 2240 1 2240*2 0*4
../python/Modules/_datetimemodule.c;get_flip_fold_offset 3fd5b90b96ae33e 0*6
../python/Modules/_datetimemodule.c;get_tzinfo_member d86b9c0bacab534 0*7
../python/Modules/_datetimemodule.c;iso_calendar_date_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_datetimemodule.c;iso_calendar_date_new efde90312fba52c 0*10
../python/Modules/_datetimemodule.c;iso_calendar_date_new_impl 2f30c115c976867 0*2 c -
../python/Modules/_datetimemodule.c;iso_calendar_date_reduce a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;iso_calendar_date_repr f9bab17c4d7b97f 0*4
../python/Modules/_datetimemodule.c;iso_calendar_date_traverse 350b6f5343fa13e 0*3 c - -
../python/Modules/_datetimemodule.c;iso_calendar_date_week ec30a358154fee2 0*3
../python/Modules/_datetimemodule.c;iso_calendar_date_weekday ec30a358154fee2 0*3
../python/Modules/_datetimemodule.c;iso_calendar_date_year ec30a358154fee2 0*3
../python/Modules/_datetimemodule.c;iso_to_ymd adfb9756315bc17 0*11
../python/Modules/_datetimemodule.c;local ae15a44542b0f02 0*2
../python/Modules/_datetimemodule.c;local_timezone 58c9a4ab3d4a49f 0*16 c -
../python/Modules/_datetimemodule.c;local_timezone_from_timestamp 5c2193069e9f08d 0*10
../python/Modules/_datetimemodule.c;local_to_seconds 117494bf5eaa122 0*11
../python/Modules/_datetimemodule.c;make_somezreplacement 3510b1eaa195ad1 0*3
../python/Modules/_datetimemodule.c;microseconds_to_delta_ex 3e52e57c9fcd076 0 320*6 0*2 320 0*2 320 316 320*2 0 316 320 0 320*2 0 316 0
../python/Modules/_datetimemodule.c;module_clear 1a36c02f5421a58 0*18
../python/Modules/_datetimemodule.c;module_free a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;module_traverse 2f30c115c976867 2*2 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_datetimemodule.c;multiply_int_timedelta 9a4e9b7cb8fe1d1 0*7
../python/Modules/_datetimemodule.c;multiply_truedivide_timedelta_float 69fdf03d7061974 0*24
../python/Modules/_datetimemodule.c;new_date_ex 6d15c679154fee2 0*3 c -
../python/Modules/_datetimemodule.c;new_date_subclass_ex fcd5daaf2ed44e3 0*5 c -
../python/Modules/_datetimemodule.c;new_datetime_ex a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;new_datetime_ex2 d7c1fec1bde7a29 987*5 981 320 c ../python/Modules/_datetimemodule.c;datetime_alloc=987
../python/Modules/_datetimemodule.c;new_datetime_subclass_fold_ex 209aa3e3852da94 0 960
../python/Modules/_datetimemodule.c;new_delta_ex eeabea974bf82d5 1282 961 0 1282 0*2 1282*2 0*2 1282*2 c PyType_GenericAlloc=1282
../python/Modules/_datetimemodule.c;new_time_ex a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;new_time_ex2 bef0dde114ae8f8 2*4 0*2 c ../python/Modules/_datetimemodule.c;time_alloc=2
../python/Modules/_datetimemodule.c;new_timezone 49ab80d47d927b0 0*2 320*2 0*2 320 0*3
../python/Modules/_datetimemodule.c;normalize_date 8a7181709565916 320*2 0*2 4 236 0*3 236 0*5
../python/Modules/_datetimemodule.c;ord_to_ymd 276e81ce56a5142 0 236 0 72*2 0*3 236 0
../python/Modules/_datetimemodule.c;parse_hh_mm_ss_ff c87cc2d3f0380f7 0 3200*2 1600 960 0*4 960 640 0 640 0*3 640 0*4
../python/Modules/_datetimemodule.c;parse_isoformat_date da02f2e60e13845 1280*2 0 640 0 640*3 0*2 320*2 0*2 320*2 0*2 320 0*3
../python/Modules/_datetimemodule.c;parse_isoformat_time a9e1863c2fff116 0 320 0 2560 320 0*2 320 0*3 320
../python/Modules/_datetimemodule.c;pep495_eq_exception d329c8a60e1ab58 0*14
../python/Modules/_datetimemodule.c;py_time_second a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;set_current_module bb9fb60b02d4f17 1*4 0
../python/Modules/_datetimemodule.c;time_alloc 860b4d68f1d198 2 0*2 2
../python/Modules/_datetimemodule.c;time_dealloc 3abad32a02d4f17 0*5 c -
../python/Modules/_datetimemodule.c;time_dst ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;time_fold a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_from_pickle 95e4f9c5eed61a3 0*7 c -
../python/Modules/_datetimemodule.c;time_fromisoformat 8e43d4cc03a4239 0*16
../python/Modules/_datetimemodule.c;time_getstate 1e049587b5c432f 0*8
../python/Modules/_datetimemodule.c;time_hash 3e52e5889fe2143 0*24
../python/Modules/_datetimemodule.c;time_hour a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_isoformat 60d6ca57273f39e 0*15
../python/Modules/_datetimemodule.c;time_microsecond a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_minute a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_new 6c48f8198cb2a52 0*23
../python/Modules/_datetimemodule.c;time_reduce a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_reduce_ex ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;time_repr a73e9e5a1aad1b1 0*7
../python/Modules/_datetimemodule.c;time_richcompare a39358a1538715c 0*65
../python/Modules/_datetimemodule.c;time_str a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;time_strftime bb9fb60b02d4f17 0*5
../python/Modules/_datetimemodule.c;time_tzinfo 3510b1ed9883335 0*3
../python/Modules/_datetimemodule.c;time_tzname ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;time_utcoffset ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;timezone_dealloc 1b6bfe6552265b0 320*2 0 320 0 320 0 c PyObject_Free=320
../python/Modules/_datetimemodule.c;timezone_dst 550aa894fffffff 320 0
../python/Modules/_datetimemodule.c;timezone_fromutc f37fb86d60ce62d 0*5
../python/Modules/_datetimemodule.c;timezone_getinitargs 209aa3e3852da94 0*2
../python/Modules/_datetimemodule.c;timezone_hash a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;timezone_new ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;timezone_repr f9bab18845bd106 0*3
../python/Modules/_datetimemodule.c;timezone_richcompare 7735b6a6a0efd34 0*4
../python/Modules/_datetimemodule.c;timezone_str a9c9c2fa2ff62e8 0*16
../python/Modules/_datetimemodule.c;timezone_tzname ae15a43ac976867 0*2
../python/Modules/_datetimemodule.c;timezone_utcoffset ec30a358154fee2 320*2 0
../python/Modules/_datetimemodule.c;tzinfo_dst a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;tzinfo_fromutc f071037d3344dda 0*41
../python/Modules/_datetimemodule.c;tzinfo_reduce 5c21930d32be2a7 0*9
../python/Modules/_datetimemodule.c;tzinfo_tzname a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;tzinfo_utcoffset a4d0ad3efffffff 0
../python/Modules/_datetimemodule.c;utc_to_seconds 209aa3e3852da94 0*2
../python/Modules/_datetimemodule.c;wrap_strftime b5e66b5ee9a88ba 0*10 1638*2 0 358 0*4 1638 0*3 358 0*10 358 0*3 358 0*4 358 0*3 358 0*33
../python/Modules/_datetimemodule.c;ymd_to_ord 7735b69af05515e 2527 1864 0*2
../python/Modules/_decimal/_decimal.c;PyDecContext_Apply 1e04958bb3c665c 0*8
../python/Modules/_decimal/_decimal.c;PyDecType_FromCString bb9fb60b02d4f17 0*5
../python/Modules/_decimal/_decimal.c;PyDecType_FromCStringExact f37fb866e069718 552*2 0*4
../python/Modules/_decimal/_decimal.c;PyDecType_FromFloat bb9fb60b02d4f17 0*5
../python/Modules/_decimal/_decimal.c;PyDecType_FromFloatExact b6a7ecf7008a99b 0*37 c - - -
../python/Modules/_decimal/_decimal.c;PyDecType_FromLongExact 56e49beed5cccf9 708 0 708 0*4
../python/Modules/_decimal/_decimal.c;PyDecType_New 3abad32e1aa2ef7 0 1968*3 c -
../python/Modules/_decimal/_decimal.c;PyDec_AsFloat 14c19c9b8bbe247 0 236*3 0*2 236
../python/Modules/_decimal/_decimal.c;PyDec_AsTuple 88c28c804df1da4 0*26 c -
../python/Modules/_decimal/_decimal.c;PyDec_GetCurrentContext 1e0495858503728 0*9
../python/Modules/_decimal/_decimal.c;PyDec_Round 5e48fc254d1fa2e 0*22
../python/Modules/_decimal/_decimal.c;PyDec_SetCurrentContext 1f83c80512722d4 0*13
../python/Modules/_decimal/_decimal.c;PyDec_ToIntegralExact 2bd8f753c60c0b0 0*23
../python/Modules/_decimal/_decimal.c;PyDec_ToIntegralValue 2bd8f753c60c0b0 0*23
../python/Modules/_decimal/_decimal.c;_decimal_exec 5bbbb96bca3ca2d 1*2 0*6 1*2 0*6 1*2 0*6 1*9 0 1*5 0*4 1*7 0 1 9 1*4 9 1 9 0*3 1 9 1*4 5 4 9 1*2 3 4 9 0 1 4 0*2 1*2 0 1*3 0 1 4*2 1 0*2 1*2 8*3 1*4
../python/Modules/_decimal/_decimal.c;cfunc_noargs 7df0bf87f7260dc 0 6 0 2*2
../python/Modules/_decimal/_decimal.c;context_clear 5c21930266cadae 2*9
../python/Modules/_decimal/_decimal.c;context_clear_flags a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_clear_traps a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_copy ae15a43ac976867 2*2
../python/Modules/_decimal/_decimal.c;context_dealloc 6d15c67b8065285 2*2 0 c PyObject_GC_Del=2
../python/Modules/_decimal/_decimal.c;context_getattr 3fd5b9010eca91a 0*6
../python/Modules/_decimal/_decimal.c;context_getcapitals a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getclamp a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getemax a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getemin a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getetiny a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getetop a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getprec a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;context_getround ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;context_init ae15a43ac976867 5*2
../python/Modules/_decimal/_decimal.c;context_new 806eeb9b1767f3b 0 5 0 4 0*2 1 5 0*3 c -
../python/Modules/_decimal/_decimal.c;context_reduce d2ae9523cc5c1cb 0*9
../python/Modules/_decimal/_decimal.c;context_repr f9bab18845bd106 0*3
../python/Modules/_decimal/_decimal.c;context_setattr f37fb86ea9bc141 0*5
../python/Modules/_decimal/_decimal.c;context_setattrs edb7fed98541967 0*7 5 0*6 5 0*8
../python/Modules/_decimal/_decimal.c;context_setcapitals 7735b69f451034a 0*4
../python/Modules/_decimal/_decimal.c;context_setclamp f9bab185ce934f4 0*4
../python/Modules/_decimal/_decimal.c;context_setemax f9bab185ce934f4 0*4
../python/Modules/_decimal/_decimal.c;context_setemin f9bab185ce934f4 0*4
../python/Modules/_decimal/_decimal.c;context_setprec f9bab185ce934f4 0*4
../python/Modules/_decimal/_decimal.c;context_setround ec30a35a8065285 0*3
../python/Modules/_decimal/_decimal.c;context_setstatus_dict 7735b69b15f53c6 0*4
../python/Modules/_decimal/_decimal.c;context_settraps_dict 7735b69b15f53c6 0*4
../python/Modules/_decimal/_decimal.c;context_traverse 5f0e1cc75a24bdf 6*9 c ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3
../python/Modules/_decimal/_decimal.c;context_unsafe_setemax 7735b69f451034a 0*4
../python/Modules/_decimal/_decimal.c;context_unsafe_setemin 7735b69f451034a 0*4
../python/Modules/_decimal/_decimal.c;context_unsafe_setprec 7735b69f451034a 0*4
../python/Modules/_decimal/_decimal.c;ctx_canonical bb9fb60bf23c445 0*4
../python/Modules/_decimal/_decimal.c;ctx_copy_decimal 7df0bf84abcf7d6 0*5
../python/Modules/_decimal/_decimal.c;ctx_create_decimal 90761384665aab 0*29
../python/Modules/_decimal/_decimal.c;ctx_from_float a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;ctx_iscanonical 9a4e9b7cd32ad92 0*6
../python/Modules/_decimal/_decimal.c;ctx_mpd_class d2ae952511909ba 0*8
../python/Modules/_decimal/_decimal.c;ctx_mpd_compare_total 7c77e2109adb5c5 0*23
../python/Modules/_decimal/_decimal.c;ctx_mpd_compare_total_mag 7c77e2109adb5c5 0*23
../python/Modules/_decimal/_decimal.c;ctx_mpd_isfinite cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_isinfinite cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_isnan cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_isnormal cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_isqnan cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_issigned cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_issnan cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_issubnormal cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_iszero cde18e3ba75946c 0*11
../python/Modules/_decimal/_decimal.c;ctx_mpd_qabs 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qadd cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qand cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qcompare cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qcompare_signal cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qcopy_abs 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qcopy_negate 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qcopy_sign cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qdiv cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qdivint cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qdivmod 361e0ae91851821 0*39
../python/Modules/_decimal/_decimal.c;ctx_mpd_qexp 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qfma fab40a821aa4096 0*39
../python/Modules/_decimal/_decimal.c;ctx_mpd_qinvert 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qln 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qlog10 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qlogb 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qmax cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qmax_mag cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qmin cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qmin_mag cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qminus 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qmul cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qnext_minus 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qnext_plus 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qnext_toward cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qor cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qplus 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qpow e5fb1161eb80e78 0*42
../python/Modules/_decimal/_decimal.c;ctx_mpd_qquantize cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qreduce 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qrem cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qrem_near cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qrotate cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qround_to_int 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qround_to_intx 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qscaleb cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qshift cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qsqrt 5da6cf8491f75c0 0*14
../python/Modules/_decimal/_decimal.c;ctx_mpd_qsub cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_qxor cf6868ce7282bf4 0*26
../python/Modules/_decimal/_decimal.c;ctx_mpd_radix a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;ctx_mpd_same_quantum 2bd8f751c732a76 0*21
../python/Modules/_decimal/_decimal.c;ctx_mpd_to_eng 9df978cfda78236 0*12 c - m -
../python/Modules/_decimal/_decimal.c;ctx_mpd_to_sci 9df978cfda78236 0*12 c - m -
../python/Modules/_decimal/_decimal.c;ctxmanager_clear 9a4e9b8052265b0 0*7
../python/Modules/_decimal/_decimal.c;ctxmanager_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_decimal/_decimal.c;ctxmanager_new f2f8e5e95b36ffc 0*24
../python/Modules/_decimal/_decimal.c;ctxmanager_restore_global f9bab17da8a59e9 0*4
../python/Modules/_decimal/_decimal.c;ctxmanager_set_local b15abf2b7f522bf 0*5
../python/Modules/_decimal/_decimal.c;ctxmanager_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_decimal/_decimal.c;dec_addstatus c6a3dab1600a300 0*5 1968 0*12
../python/Modules/_decimal/_decimal.c;dec_apply d86b9c1188591ca 0*8
../python/Modules/_decimal/_decimal.c;dec_as_integer_ratio dcc8b1e67e4777c 0*54 c - - - -
../python/Modules/_decimal/_decimal.c;dec_as_long c73f598f43646e7 0*7 c - -
../python/Modules/_decimal/_decimal.c;dec_canonical ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_ceil cde18e43e446058 0*12
../python/Modules/_decimal/_decimal.c;dec_complex f37fb862f24ef69 0*6
../python/Modules/_decimal/_decimal.c;dec_conjugate ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_copy ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_dealloc 6d15c67b8065285 1968*2 0 c PyObject_GC_Del=1968
../python/Modules/_decimal/_decimal.c;dec_floor cde18e43e446058 0*12
../python/Modules/_decimal/_decimal.c;dec_format 7d3dffc896eddc9 0*66 c - m -
../python/Modules/_decimal/_decimal.c;dec_from_float ac7ccad6ad4f30a 0*16
../python/Modules/_decimal/_decimal.c;dec_from_long 4a45b3b26d9dce3 708 0 708 0 708
../python/Modules/_decimal/_decimal.c;dec_hash 6a13c3629a5fad7 0*14
../python/Modules/_decimal/_decimal.c;dec_imag ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_mpd_adjexp ae15a44542b0f02 0*2
../python/Modules/_decimal/_decimal.c;dec_mpd_class d9ecc18a63d2e5b 0*16
../python/Modules/_decimal/_decimal.c;dec_mpd_compare_total 2213456714e3225 0*37
../python/Modules/_decimal/_decimal.c;dec_mpd_compare_total_mag 2213456714e3225 0*37
../python/Modules/_decimal/_decimal.c;dec_mpd_iscanonical 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_isfinite 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_isinfinite 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_isnan 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_isnormal 8486ddda8da5072 0*19
../python/Modules/_decimal/_decimal.c;dec_mpd_isqnan 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_issigned 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_issnan 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_issubnormal 8486ddda8da5072 0*19
../python/Modules/_decimal/_decimal.c;dec_mpd_iszero 7735b69a0580708 0*4
../python/Modules/_decimal/_decimal.c;dec_mpd_qand fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qcompare fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qcompare_signal fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qcopy_abs b15abf1f2aa4d39 0*5
../python/Modules/_decimal/_decimal.c;dec_mpd_qcopy_negate b15abf1f2aa4d39 0*5
../python/Modules/_decimal/_decimal.c;dec_mpd_qcopy_sign fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qexp a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qfma f7eb28fe3abe43e 0*53
../python/Modules/_decimal/_decimal.c;dec_mpd_qinvert a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qln a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qlog10 a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qlogb a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qmax fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qmax_mag fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qmin fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qmin_mag fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qnext_minus a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qnext_plus a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qnext_toward fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qor fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qquantize e5fb115d4cf5e10 236 0*2 236 0*2 236*2 0*2 236*2 0*4 236*2 0*7 236*2 0*16
../python/Modules/_decimal/_decimal.c;dec_mpd_qreduce a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qrem_near fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qrotate fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qscaleb fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qshift fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_qsqrt a09da393ddc2e4 0*20
../python/Modules/_decimal/_decimal.c;dec_mpd_qxor fab40a82ea94f65 0*40
../python/Modules/_decimal/_decimal.c;dec_mpd_radix ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_mpd_same_quantum 75bc501a0c9a66d 0*35
../python/Modules/_decimal/_decimal.c;dec_mpd_to_eng bdaf083ec61ebd5 0*20 c - m -
../python/Modules/_decimal/_decimal.c;dec_new 743b0d99d06cef2 552 0 552 0*2 552*3 0*3 552 0 2 0*5 552 0 2 552 0*3 2 0*6 2 0*7
../python/Modules/_decimal/_decimal.c;dec_real ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_reduce f9bab17da8a59e9 0*4
../python/Modules/_decimal/_decimal.c;dec_repr c24becf530022e8 0*13 c -
../python/Modules/_decimal/_decimal.c;dec_richcompare cf4244d8270e7f 236*6 0*2 236*2 0 236 0 236 0*3 236*2 0 236 0*15 236 0*21
../python/Modules/_decimal/_decimal.c;dec_sizeof ae15a43ac976867 0*2
../python/Modules/_decimal/_decimal.c;dec_str 77b30a33f5a990 472*4 0*2 472 0*9 c PyMem_Free=472 m 6=236,29=160,5=40,7=36
../python/Modules/_decimal/_decimal.c;dec_traphandler a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;dec_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_decimal/_decimal.c;dec_trunc cde18e43e446058 0*12
../python/Modules/_decimal/_decimal.c;decimal_clear db65270cbcdd522 0*51
../python/Modules/_decimal/_decimal.c;decimal_free a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;decimal_traverse 1d2355d31761d71 2*25 18*3 2 8*3 2*17 18 8 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=9,../python/Python/gc.c;visit_reachable=9 ../python/Python/gc.c;visit_decref=4,../python/Python/gc.c;visit_reachable=4
../python/Modules/_decimal/_decimal.c;dectuple_as_str c933540b7a953f9 0*33
../python/Modules/_decimal/_decimal.c;dict_as_flags 5c2192fe21ee00e 0*8
../python/Modules/_decimal/_decimal.c;dict_get_item_string 3fd5b909d799d1a 0*6
../python/Modules/_decimal/_decimal.c;dotsep_as_utf8 b15abf1dab97cc6 0*5
../python/Modules/_decimal/_decimal.c;getround 3fd5b909901a790 0*6
../python/Modules/_decimal/_decimal.c;list_as_flags 9a4e9b8441e88b0 0*5
../python/Modules/_decimal/_decimal.c;multiply_by_denominator 1546c12aefe8b5c 0*16
../python/Modules/_decimal/_decimal.c;nm_dec_as_long cde18e43e446058 0*12
../python/Modules/_decimal/_decimal.c;nm_mpd_qabs 9bc9c6fe74d6b8a 0*16
../python/Modules/_decimal/_decimal.c;nm_mpd_qadd eeb945cf4cb266d 0*38
../python/Modules/_decimal/_decimal.c;nm_mpd_qdiv eeb945cf4cb266d 236*3 0 236*2 0 236 0*3 236 0*7 236*2 0*3 236 0*7 236 0*5
../python/Modules/_decimal/_decimal.c;nm_mpd_qdivint eeb945cf4cb266d 0*38
../python/Modules/_decimal/_decimal.c;nm_mpd_qdivmod 17cf27a3703392d 0*51
../python/Modules/_decimal/_decimal.c;nm_mpd_qminus 9bc9c6fe74d6b8a 0*16
../python/Modules/_decimal/_decimal.c;nm_mpd_qmul eeb945cf4cb266d 236*3 0 236*2 0 236 0*3 236 0*7 236*2 0*3 236 0*7 236 0*5
../python/Modules/_decimal/_decimal.c;nm_mpd_qplus 9bc9c6fe74d6b8a 0*16
../python/Modules/_decimal/_decimal.c;nm_mpd_qpow fd2e21fae463c99 0*55
../python/Modules/_decimal/_decimal.c;nm_mpd_qrem eeb945cf4cb266d 0*38
../python/Modules/_decimal/_decimal.c;nm_mpd_qsub eeb945cf4cb266d 0*38
../python/Modules/_decimal/_decimal.c;nm_nonzero a4d0ad3efffffff 0
../python/Modules/_decimal/_decimal.c;numerator_as_decimal f9bab17da8a59e9 0*4
../python/Modules/_decimal/_decimal.c;numeric_as_ascii 73e76b59cb6e23a 552 0*2 2364 0 2364 0*6 552 0 552 0*2 552 0 552 0*3 2364
../python/Modules/_decimal/_decimal.c;sequence_as_tuple bb9fb6061fe176d 0*4
../python/Modules/_decimal/_decimal.c;signaldict_copy 29b199b332c1d29 0*8
../python/Modules/_decimal/_decimal.c;signaldict_dealloc 6d15c67b8065285 4*2 0 c PyObject_GC_Del=4
../python/Modules/_decimal/_decimal.c;signaldict_getitem 908b92684bc264f 0*8
../python/Modules/_decimal/_decimal.c;signaldict_init a4d0ad3efffffff 10
../python/Modules/_decimal/_decimal.c;signaldict_iter a1bfc700852da94 0*2 c -
../python/Modules/_decimal/_decimal.c;signaldict_len ae15a44542b0f02 0*2
../python/Modules/_decimal/_decimal.c;signaldict_repr 86efb337ee9f778 0*4
../python/Modules/_decimal/_decimal.c;signaldict_richcompare bdc48d55ebd07d5 0*12
../python/Modules/_decimal/_decimal.c;signaldict_setitem 49ab80d6f8f0679 0*8
../python/Modules/_decimal/_decimal.c;signaldict_traverse 6d15c67b43fa13e 12*3 c ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6
../python/Modules/_decimal/_decimal.c;signals_as_list 56e49be7d0442f7 0*7
../python/Modules/_decimal/libmpdec/io.c;_mpd_add_sep_dot 7922624d03d5bfe 0*27
../python/Modules/_decimal/libmpdec/io.c;_mpd_to_string 65f24e5e149521 0*2 480 4 36 120 0*10 472 0*6 472 0*5 472 0 472 0*6 472 0*4
../python/Modules/_decimal/libmpdec/io.c;coeff_to_string d329c89a7fbe01e 0*11
../python/Modules/_decimal/libmpdec/io.c;word_to_string edb7fecd12e71e4 472 312*3 272 36 0*2 312 0*11
../python/Modules/_decimal/libmpdec/mpdecimal.c;_baseconv_to_larger 1e049591fdb872d 0*8
../python/Modules/_decimal/libmpdec/mpdecimal.c;_baseconv_to_smaller 3fd5b9070932955 0*6
../python/Modules/_decimal/libmpdec/mpdecimal.c;_c32_qget_u64 1f83c813c9a1a83 0*12
../python/Modules/_decimal/libmpdec/mpdecimal.c;_c32setu64 9fd3d787f65d5d0 0*16
../python/Modules/_decimal/libmpdec/mpdecimal.c;_karatsuba_rec 5489ee0563cc3eb 0*9 m - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_karatsuba_rec_fnt 77f286ba68220e 0*17 c - m - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_kmul_resultsize bb9fb607d86beb3 0*4
../python/Modules/_decimal/libmpdec/mpdecimal.c;_kmul_worksize bb9fb612703ee5c 0*4
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_apply_round_excess ec18e79df58654a 0*28
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_apply_round_fit 771df254a4e2ede 0*30
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_base_ndivmod 3a2eb3f57b0bfe0 0*61 c - - - - - - - - - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_basecmp 67c2603ed9e4c73 0*14 180 0 180 0*4 180 0*6 180 0*8
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_cap c2b9cbd40629d24 0*20
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_check_exp 7c77e20d2c48993 0*5 1968 0*20
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_cmp 436e89de471090c 236 0*7 180 20 36
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_cmp_abs 29b199b3a986645 0*8
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_cmp_same_adjexp 2a5bdd28d02e81 0*4 180 0
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_fix_nan a14de1d95550d70 0*23
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_fntmul 3e3089714b9d9ba 0*34 c - - - - - - - m - - - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_get_rnd fc27fd88191c1ee 0*29
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_isint f37fb864ae9430f 0*5
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_kmul 6861731d4644b5b 0*5 c - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_kmul_fnt 67cb11dac762978 0*6 c - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qadd_exact ae15a43ac976867 0*2
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qaddsub e739a0ce2e16e36 0*45 c - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qaddsub_inf bb9fb60fdc4bf60 0*4
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qdiv 80166a8060e22d9 0*2 236*2 0 236 0*3 528 152 0*5 236 0 236 0*3 76 0*5 80 156 0*3 76 0*9 76 0*5 156 0*3 c - - - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qdivmod ddfbcacce631807 0*64 c - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qexp 355fc1d12635c01 0*32 c - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qget_uint 60d6ca59f7aa5a1 0*14
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qln 9faf3de61b7e384 0*37 c - - - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qlog10 62a47a0f03f8643 0*4 c - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qmul 639a57c65910ae9 236*3 0*2 236 0*2 236 0*5 20 216 0*26 180 0*2 c -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qmul_exact ae15a43ac976867 0*2
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qpow_int 913b72aebc04e5c 0*23 c - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qpow_real 6861731dd26081a 0*4 c - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qpow_uint 31baa1538b335b2 0*16
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qrescale 1f83c80d079c1aa 0*12
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qround_to_integral 5c2193032dbea06 0*9
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qsqrt 41cb0cbd801a164 0*30 c - - - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_qsub_exact ae15a43ac976867 0*2
../python/Modules/_decimal/libmpdec/mpdecimal.c;_mpd_zeropad b15abf1fc891be1 0*5
../python/Modules/_decimal/libmpdec/mpdecimal.c;_qcheck_pow_bounds 81b3bf33f72ac33 0*49 c - - - -
../python/Modules/_decimal/libmpdec/mpdecimal.c;_qcheck_pow_one d2ae952c129219c 0*8
../python/Modules/_decimal/libmpdec/mpdecimal.c;_set_uint128_coeff_exp 4d6c2610c9b344 0*20
../python/Modules/_decimal/libmpdec/mpdecimal.c;_settriple d9c485657e24e35 0*14
../python/Modules/_decimal/libmpdec/mpdecimal.c;_ssettriple 769aafc871a0f3e 0*11
../python/Modules/_decimal/libmpdec/mpdecimal.c;mpd_coeff_isallnine 5519fd606cd93d 0*14
../python/Modules/_decimal/libmpdec/mpdecimal.c;mpd_qsshiftr 1f322e98bb489df 0*4 m -
../python/Modules/_decimal/libmpdec/transpose.c;squaretrans_pow2 38b00953d0ff419 0*14 m - - - - -
../python/Modules/_decimal/libmpdec/transpose.c;swap_halfrows_pow2 3b35bf5e9d62bc2 0*8 c - m - - - -
../python/Modules/_elementtree.c;_elementtree_Element___copy__ a09da3e5169e38 0*18
../python/Modules/_elementtree.c;_elementtree_Element___deepcopy__ 209aa3e3852da94 0*2
../python/Modules/_elementtree.c;_elementtree_Element___deepcopy___impl 61b11fb44937a2b 0*46
../python/Modules/_elementtree.c;_elementtree_Element___getstate__ cde18e4315dfb10 0*11
../python/Modules/_elementtree.c;_elementtree_Element___setstate__ 3cdb03fb9be6519 0*38
../python/Modules/_elementtree.c;_elementtree_Element___sizeof__ b15abf1e01683aa 0*5
../python/Modules/_elementtree.c;_elementtree_Element_append 2a5bdd00812033 0*6
../python/Modules/_elementtree.c;_elementtree_Element_clear d2ae9525cb9c062 0*8
../python/Modules/_elementtree.c;_elementtree_Element_extend 482cdd504bc5f68 0*17
../python/Modules/_elementtree.c;_elementtree_Element_find 7f99d170de7672c 0*17
../python/Modules/_elementtree.c;_elementtree_Element_findall 69fdf03e12a8e58 0*22
../python/Modules/_elementtree.c;_elementtree_Element_findtext 3eb26d1d764f78e 0*26
../python/Modules/_elementtree.c;_elementtree_Element_get 5763c66ad7a5ef7 0 480 0 480 0 480*3 0 480*3 0 480 0
../python/Modules/_elementtree.c;_elementtree_Element_insert c6a3daae62bdc26 0*18
../python/Modules/_elementtree.c;_elementtree_Element_items 3510b1f41345450 1952 32 1920
../python/Modules/_elementtree.c;_elementtree_Element_iter e13cb5ae55e5dc 32 0*2 16*3 0*4 16 0*8
../python/Modules/_elementtree.c;_elementtree_Element_iterfind f37fb867a0e59ac 0*5
../python/Modules/_elementtree.c;_elementtree_Element_itertext 7735b6a7ec9260c 0*4
../python/Modules/_elementtree.c;_elementtree_Element_keys 3510b1f41345450 0*3
../python/Modules/_elementtree.c;_elementtree_Element_makeelement 56e49bf5a42cf83 0*7
../python/Modules/_elementtree.c;_elementtree_Element_remove b686d9e71f5bf4b 0*19
../python/Modules/_elementtree.c;_elementtree_Element_set efde903553760bf 0*2 480 0 480 0*4
../python/Modules/_elementtree.c;_elementtree_TreeBuilder___init__ 4cfe008f761fe6b 0*3 16 0 16 0*3 16 0*4 16*2 0 16 0*3 16*2 0*17 16 0
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_close 5fcfa1a0c976867 0*3
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_comment a4d0ad3efffffff 0
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_data a4d0ad3efffffff 0
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_end a4d0ad3efffffff 0
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_pi 7735b69cdc0a976 0*4
../python/Modules/_elementtree.c;_elementtree_TreeBuilder_start 7735b6a816aa9e8 0*4
../python/Modules/_elementtree.c;_elementtree_XMLParser___init__ a8b09d96b8ea543 0*2 16*6 0*10 16*2 0 16 0*2 16 0*2 16 0*4 16 0*3 16*2 0*5 16 0*3 16 0*4 16 0*5 c PyExpat_XML_ParserCreate_MM=16 XML_SetHashSalt16Bytes=16 - PyExpat_XML_SetUserData=16 - PyExpat_XML_SetElementHandler=16 PyExpat_XML_SetDefaultHandlerExpand=16 PyExpat_XML_SetCharacterDataHandler=16 PyExpat_XML_SetCommentHandler=16 PyExpat_XML_SetProcessingInstructionHandler=16 PyExpat_XML_SetStartDoctypeDeclHandler=16 PyExpat_XML_SetUnknownEncodingHandler=16
../python/Modules/_elementtree.c;_elementtree_XMLParser__parse_whole 2c5b45007dac0 0*35
../python/Modules/_elementtree.c;_elementtree_XMLParser__setevents a8dfe706d1333a3 0*71 c - - - -
../python/Modules/_elementtree.c;_elementtree_XMLParser_close 74db85fc2a6b9c4 16 0*3 16 0*2 16 0*3
../python/Modules/_elementtree.c;_elementtree_XMLParser_feed d7c1fecbc3a16de 16 0 16 0 16 0 c PyExpat_XML_SetEncoding=16
../python/Modules/_elementtree.c;_elementtree_XMLParser_flush ec2b7deba195ad1 0*3 c - -
../python/Modules/_elementtree.c;_elementtree__set_factories 19d8f348df690a4 1 0*3 1 0*4 1*2 0*10 1*2
../python/Modules/_elementtree.c;checkpath 57834e10561d472 0*44
../python/Modules/_elementtree.c;create_elementiter 14c19c9c870489a 32*2 0 32 0*3
../python/Modules/_elementtree.c;create_extra bb9fb604e52d58d 960*2 0 960
../python/Modules/_elementtree.c;create_new_element c7248732e3bb66b 976*2 960 496 0*2 960*2 0*3
../python/Modules/_elementtree.c;dealloc_extra 49ab80dac585785 960*2 944 976*2 960 16 960*2
../python/Modules/_elementtree.c;deepcopy 8486ddddd0368ad 0*18
../python/Modules/_elementtree.c;element_add_subelement f37fb867965a396 0 960 0 960*2
../python/Modules/_elementtree.c;element_ass_subscr baba364d5fa2f1e 0*56 m - -
../python/Modules/_elementtree.c;element_attrib_getter d86b9c09acbcb9c 0*7
../python/Modules/_elementtree.c;element_attrib_setter b8e87b439ca7f7 0*10
../python/Modules/_elementtree.c;element_bool f9bab188b6419c2 0*4
../python/Modules/_elementtree.c;element_dealloc a894fc8974a17c7 976 0*2 976 0*4 c PyObject_GC_Del=976
../python/Modules/_elementtree.c;element_gc_clear b8e87b23f82f2b 976*5 496 480 0 32 480 0
../python/Modules/_elementtree.c;element_gc_traverse a161823a4b8e691 0*21 c - - - - - -
../python/Modules/_elementtree.c;element_get_tail d86b9c0b87ab824 0 976 0*6
../python/Modules/_elementtree.c;element_get_text d86b9c0b87ab824 0 2432 480 1440 480*4
../python/Modules/_elementtree.c;element_getitem 7735b6a0c6d1b00 976 1936 960*2
../python/Modules/_elementtree.c;element_init 4b226647aabff2c 0*29
../python/Modules/_elementtree.c;element_length ae15a43ac976867 496*2
../python/Modules/_elementtree.c;element_new 725add49396da8f 0*5 c -
../python/Modules/_elementtree.c;element_repr bb9fb60ac904482 0*4
../python/Modules/_elementtree.c;element_resize cf390661cac2c03 0 960 0 16 0 48 64 16*3 m 16=16
../python/Modules/_elementtree.c;element_setitem 8fc4894c7d0e38e 0*11
../python/Modules/_elementtree.c;element_subscr 910ccff4c8941ef 0*13
../python/Modules/_elementtree.c;element_tag_getter ae15a43ac976867 1968 1008
../python/Modules/_elementtree.c;element_tag_setter 7df0bf9199817f1 0*5
../python/Modules/_elementtree.c;element_tail_getter a4d0ad3efffffff 976
../python/Modules/_elementtree.c;element_tail_setter 7df0bf9199817f1 0*5
../python/Modules/_elementtree.c;element_text_getter a4d0ad3efffffff 2432
../python/Modules/_elementtree.c;element_text_setter 7df0bf9199817f1 0*5
../python/Modules/_elementtree.c;elementiter_dealloc 9ea6ad2d5eba10c 0*4 32*2 0 32 0*5 c PyObject_GC_Del=32
../python/Modules/_elementtree.c;elementiter_next 494b08a4b65b76e 0*3 3872 32 0*4 1952 0*2 1952 0 1952 976 1920 496 0*5 1952 1920 496 1488 0*9 32 0*3 1952
../python/Modules/_elementtree.c;elementiter_traverse 880716162393452 0*14 c - - - -
../python/Modules/_elementtree.c;elementtree_clear b5ce2f8a77755b0 0*55
../python/Modules/_elementtree.c;elementtree_free a4d0ad3efffffff 0
../python/Modules/_elementtree.c;elementtree_traverse 5b11152433b2ecc 2*30 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_elementtree.c;expat_comment_handler 9bc9c706fe16e29 0*16
../python/Modules/_elementtree.c;expat_data_handler 49ab80dbb377f1e 1920*2 0 1920 800 0 1920 0*3
../python/Modules/_elementtree.c;expat_default_handler a12049f99b5338 0*14 c - -
../python/Modules/_elementtree.c;expat_end_handler 908b92659e9c44b 976 0 976 0 976*2 0*4
../python/Modules/_elementtree.c;expat_end_ns_handler ffe18a3c8081473 0*14
../python/Modules/_elementtree.c;expat_parse 85363d1cc10357e 32*2 0 c PyExpat_XML_Parse=32 - - -
../python/Modules/_elementtree.c;expat_pi_handler 8d4d6fcf434fa11 0*29
../python/Modules/_elementtree.c;expat_set_error c0c20a7fa4dfa53 0*28 c -
../python/Modules/_elementtree.c;expat_start_doctype_handler 76b2eb298e0364d 0*26
../python/Modules/_elementtree.c;expat_start_handler 6b7416c96afb87f 976 960 976 0 976 960 0 480 960 0*2 960 0*5 960 976 496 0*6 976 0*2 960 976 0*14
../python/Modules/_elementtree.c;expat_start_ns_handler d5927bb8aa9876d 0*34
../python/Modules/_elementtree.c;get_attrib_from_keywords 14b8eab0ef3c05 0*12
../python/Modules/_elementtree.c;list_join f9bab17da8a59e9 480*2 0*2
../python/Modules/_elementtree.c;makeuniversal d8da7a94a01869a 1856 0 224*2 1936*2 1856 1456 1392*2 80 64 0*2 64 0*11 m -
../python/Modules/_elementtree.c;module_exec 76b2eb2548a5dbb 0*4 1*8 0 1*8 3*2 1*6
../python/Modules/_elementtree.c;subelement 5763c6679dc6aa2 0*17
../python/Modules/_elementtree.c;treebuilder_add_subelement b15abf1dab97cc6 0*2 960 0*2
../python/Modules/_elementtree.c;treebuilder_append_event d2ae9529178567b 1952*2 0*7
../python/Modules/_elementtree.c;treebuilder_dealloc 6d15c67b8065285 16*2 0 c PyObject_GC_Del=16
../python/Modules/_elementtree.c;treebuilder_extend_element_text_or_tail b58862e01bae620 480 0 480 0*2 480 0*25
../python/Modules/_elementtree.c;treebuilder_flush_data 3510b1efe12407b 1952 0 480
../python/Modules/_elementtree.c;treebuilder_gc_clear 8803ccee388d49 16 0*7 16 0 16*5 0 16 0*7 16 0 16*2 0 16*2 0 16 0*7 16 0*8
../python/Modules/_elementtree.c;treebuilder_gc_traverse 26ba155f5914744 0*51 c - - - - - - - - - - - - - - - - -
../python/Modules/_elementtree.c;treebuilder_handle_comment 6a13c3571ffa06f 0*17
../python/Modules/_elementtree.c;treebuilder_handle_data 42e9d4614f93dc7 0*2 1920 480*4 0 960 480 0 480*2 0*5
../python/Modules/_elementtree.c;treebuilder_handle_end 8fc4895a0810ea0 976*2 496 976 0 976 960 976 496 976 0*2
../python/Modules/_elementtree.c;treebuilder_handle_pi 2836c42d6226ba6 0*19
../python/Modules/_elementtree.c;treebuilder_handle_start 878866df979c307 0*2 976 0 976 464 960 0*2 464 976 0*3 976*2 960 976 960 0 16 0*2 960 16 0*3
../python/Modules/_elementtree.c;treebuilder_new 4cc4eb123456201 16*2 0*9 c PyType_GenericAlloc=16
../python/Modules/_elementtree.c;xmlparser_dealloc 6d15c67b8065285 16*2 0 c PyObject_GC_Del=16
../python/Modules/_elementtree.c;xmlparser_gc_clear b73b6fdae71397a 16*9 0*3 16*10 0*3 16*3 0 16*6 0*3 16*3 c PyExpat_XML_ParserFree=16
../python/Modules/_elementtree.c;xmlparser_gc_traverse c14d198ef5b794a 0*39 c - - - - - - - - - - - - -
../python/Modules/_elementtree.c;xmlparser_new b435d4c487d49fc 16*3 c PyType_GenericAlloc=16
../python/Modules/_elementtree.c;xmlparser_version_getter a4d0ad3efffffff 0
../python/Modules/_functoolsmodule.c;_functools__lru_cache_wrapper_cache_clear f37fb86b0af2e38 0*3 48 0
../python/Modules/_functoolsmodule.c;_functools__lru_cache_wrapper_cache_info 209aa3e3852da94 0*2
../python/Modules/_functoolsmodule.c;_functools_clear 8fc4894f6eedf4a 0*13
../python/Modules/_functoolsmodule.c;_functools_cmp_to_key 7df0bf84638f6c8 0*5
../python/Modules/_functoolsmodule.c;_functools_exec 9ea6ad2d6a8dacb 0 1*7 0 1 0*3 c -
../python/Modules/_functoolsmodule.c;_functools_free a4d0ad3efffffff 0
../python/Modules/_functoolsmodule.c;_functools_traverse b4d80a875f9f1bb 4*12 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_functoolsmodule.c;bounded_lru_cache_wrapper 5df1e4ae573f0f 1899 1180 0 576*2 0*2 399 0*12 340 0*2 379 0*2 123 0*4 340 0*7 340 0*20
../python/Modules/_functoolsmodule.c;functools_reduce c7c40f450cbf653 0*4 484 9124 484 0 8640*2 9124 480 4 484 0*13 484 0*4 484*2 0*4 484*2 0 484
../python/Modules/_functoolsmodule.c;infinite_lru_cache_wrapper e772f7ddf25e640 0*22
../python/Modules/_functoolsmodule.c;keyobject_call 7df0bf875c128d1 0*5
../python/Modules/_functoolsmodule.c;keyobject_clear 9a4e9b8052265b0 0*7
../python/Modules/_functoolsmodule.c;keyobject_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_functoolsmodule.c;keyobject_richcompare 6b949edfd3cc701 0*7
../python/Modules/_functoolsmodule.c;keyobject_text_signature a4d0ad3efffffff 0
../python/Modules/_functoolsmodule.c;keyobject_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_functoolsmodule.c;lru_cache_call 25f5c817fffffff 1899 c ../python/Modules/_functoolsmodule.c;bounded_lru_cache_wrapper=1899
../python/Modules/_functoolsmodule.c;lru_cache_copy ae15a43ac976867 0*2
../python/Modules/_functoolsmodule.c;lru_cache_dealloc f610d3ca574666d 8 0 8 0 c PyObject_GC_Del=8
../python/Modules/_functoolsmodule.c;lru_cache_deepcopy ae15a43ac976867 0*2
../python/Modules/_functoolsmodule.c;lru_cache_descr_get 3510b1edd161620 0*3
../python/Modules/_functoolsmodule.c;lru_cache_make_key f74dedd1655e368 1200 1120*2 0 640 0*5 27 480 1419 480 1376 0 480 203 1360 0*2 16 480 0 480
../python/Modules/_functoolsmodule.c;lru_cache_new f1ccb5791442766 31*4 0 28*2 31 0*3 31*4 0*4 c PyType_GenericAlloc=31
../python/Modules/_functoolsmodule.c;lru_cache_reduce a4d0ad3efffffff 0
../python/Modules/_functoolsmodule.c;lru_cache_tp_clear b0dde29ef1aa646 272*3 8*15 0*4 8
../python/Modules/_functoolsmodule.c;lru_cache_tp_traverse 1644135aaf3a603 58 0 70*4 58 70 58*3 70*11 58*4 70*6 c ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=29,../python/Python/gc.c;visit_reachable=29 ../python/Python/gc.c;visit_decref=29,../python/Python/gc.c;visit_reachable=29 ../python/Python/gc.c;visit_decref=29,../python/Python/gc.c;visit_reachable=29 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35
../python/Modules/_functoolsmodule.c;lru_list_elem_dealloc 538bf049afc6766 272*4 16*2 0*2 16 c PyObject_Free=272
../python/Modules/_functoolsmodule.c;partial_call ccd330ab67adb 20 620 600 0 20 0*2 620 0*2 20 0*4 20 0*2
../python/Modules/_functoolsmodule.c;partial_clear 8fc4894f6eedf4a 625*4 0 625 600 625 0*2 600 625 0
../python/Modules/_functoolsmodule.c;partial_dealloc f610d3ca574666d 625 0 625 0 c PyObject_GC_Del=625
../python/Modules/_functoolsmodule.c;partial_descr_get b15abf2433831ef 0*5
../python/Modules/_functoolsmodule.c;partial_new 66b71aa57125507 627*2 0 627*2 0*2 627 0*3 627 0*2 26 0*2 602 601 0 25 0*11 c PyType_GenericAlloc=627
../python/Modules/_functoolsmodule.c;partial_reduce 550aa894fffffff 0*2
../python/Modules/_functoolsmodule.c;partial_repr ac9c42cdb6d0246 0*35
../python/Modules/_functoolsmodule.c;partial_setstate dae27a9a5484a6d 0*31
../python/Modules/_functoolsmodule.c;partial_traverse 922733f49cee8d 6*3 0 6*5 0 6*4 0 c ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3 -
../python/Modules/_functoolsmodule.c;partial_vectorcall 9d575828922a949 20 0*13 c - - - m - -
../python/Modules/_functoolsmodule.c;partial_vectorcall_fallback a4d0ad3efffffff 20
../python/Modules/_functoolsmodule.c;uncached_lru_cache_wrapper a4d0ad3efffffff 0
../python/Modules/_hacl/Hacl_Hash_SHA2.c;sha256_update a4d0ad3efffffff 3312
../python/Modules/_hacl/Hacl_Hash_SHA2.c;sha512_update a4d0ad3efffffff 816
../python/Modules/_hacl/Hacl_Hash_SHA2.c;update_224_256 1c65ca9383cf0f1 0*2 1488 96 1488 0 336 192 96 48 96 48*2 m 0=96,64=96 64=48 0=96 32=48,64=48
../python/Modules/_hacl/Hacl_Hash_SHA2.c;update_384_512 1c65ca9383cf0f1 0*4 720 0 48 0*2 48 0 48 0 m - 128=48 - -
../python/Modules/_hacl/Hacl_Hash_SHA3.c;block_len f37fb86021202d7 2352*3 0*4
../python/Modules/_hacl/Hacl_Hash_SHA3.c;digest_ f37fb86a5ca1f64 48*2 0 48
../python/Modules/_hacl/Hacl_Hash_SHA3.c;hash_len bb9fb606657fd39 144*2 0*3
../python/Modules/_heapqmodule.c;_heapq__heapify_max 209aa3e3852da94 0*2
../python/Modules/_heapqmodule.c;_heapq__heappop_max 209aa3e3852da94 0*2
../python/Modules/_heapqmodule.c;_heapq__heapreplace_max 7735b6a816aa9e8 0*4
../python/Modules/_heapqmodule.c;_heapq_heapify 209aa3e3852da94 0*2
../python/Modules/_heapqmodule.c;_heapq_heappop 209aa3e3852da94 0 7208
../python/Modules/_heapqmodule.c;_heapq_heappush 4080babb26b2167 7208 0 7208 0 7208*2
../python/Modules/_heapqmodule.c;_heapq_heappushpop 8e43d4d5aaa4566 0*17
../python/Modules/_heapqmodule.c;_heapq_heapreplace 7735b6a816aa9e8 0*4
../python/Modules/_heapqmodule.c;heapify_internal 59552789bf18294 0*11 c - - -
../python/Modules/_heapqmodule.c;heappop_internal c88ee5f64cde06a 0*2 7208*2 0 7176 0*4 c ../python/Modules/_heapqmodule.c;siftup=7176
../python/Modules/_heapqmodule.c;heapq_exec a4d0ad3efffffff 1
../python/Modules/_heapqmodule.c;heapreplace_internal bef0dde34daf174 0*6 c -
../python/Modules/_heapqmodule.c;siftdown 1f83c80a9dcc7e5 23112*2 8904 22032 22560*2 22032 0*2 14384 0*2
../python/Modules/_heapqmodule.c;siftup 910ccfed94eea99 41856 41688*2 41472 41376 41472 41376 0*3 7176 0 7176
../python/Modules/_heapqmodule.c;siftup_max cf6868c8b2ae490 0*24
../python/Modules/_io/_iomodule.c;_io_open 8e698b50e4d0dd6 0*2 179 41 0*4 40 0*2 408 0 222 0*2 222 0 196 26 0 182 4 0 222*2 3 0*4 219 222 0*2 43 219 0*5 196 26 0 4 43 0*2 43 41 0*2 222 0*4 43 40 0*3 3 40 0*3 3 0*7 222 0*2 222 0 222 218 220*2 0*2 220*2 4 220 0 2 220 180 0 220 20 0 2 40 0 180 220 40 0 196 40 2 180 40 0*5 179 0 3 0*4
../python/Modules/_io/_iomodule.c;_io_open_code bb9fb6100004742 174 0*2 174
../python/Modules/_io/_iomodule.c;_io_text_encoding b871856dae62650 0*3 60 0*3 60 0*4
../python/Modules/_io/_iomodule.c;iomodule_clear 6b7416c70e7ba6c 0*46
../python/Modules/_io/_iomodule.c;iomodule_exec 3c26826f201382 1*32
../python/Modules/_io/_iomodule.c;iomodule_free a4d0ad3efffffff 0
../python/Modules/_io/_iomodule.c;iomodule_traverse f356c325c031770 4*45 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_io/bufferedio.c;_buffered_init cde18e3c6c25968 2860 0*6 220 1
../python/Modules/_io/bufferedio.c;_buffered_raw_seek 5da6cf88db59729 28*2 0 8 0 28 16 0*2 8 0 16 0*2
../python/Modules/_io/bufferedio.c;_buffered_raw_tell 3fd5b909ac8aaf1 256 255 4 0 4 0
../python/Modules/_io/bufferedio.c;_buffered_readinto_generic 830fcd1a9b083ff 0*32 m - - -
../python/Modules/_io/bufferedio.c;_buffered_readline 127a2fbd1400b51 0*5 108 1 0 1 0 1 0*3 1 0 1*2 0 1*2 0*2 1 0 1 0 1 0*3 1 0*2 1 0*2 1 0*2 1 0*14
../python/Modules/_io/bufferedio.c;_bufferediobase_readinto_generic dab3146afc0c1d0 0*11 m -
../python/Modules/_io/bufferedio.c;_bufferedreader_fill_buffer c4cab4539883335 1*4
../python/Modules/_io/bufferedio.c;_bufferedreader_raw_read 8486dddf9b2c66c 0 66*2 0 66 0*2 25 66 0*2 66 0*2 25 0 25*2 0
../python/Modules/_io/bufferedio.c;_bufferedreader_read_fast b15abf29d8199d1 1*5
../python/Modules/_io/bufferedio.c;_bufferedwriter_flush_unlocked 5da6cf7b2f3d417 0*2 32*2 68*3 32*2 12 0 32 0 32 0
../python/Modules/_io/bufferedio.c;_bufferedwriter_raw_write ccd33679bd9d7 0 32*2 0 32 0*2 24 32 0 32*2 0*2 32 24 0
../python/Modules/_io/bufferedio.c;_enter_buffered_busy ce0fbd571183254 0*6
../python/Modules/_io/bufferedio.c;_forward_call 7df0bf898bd72d6 0*5
../python/Modules/_io/bufferedio.c;_io_BufferedRWPair___init__ 8486ddd5a270916 0*21
../python/Modules/_io/bufferedio.c;_io_BufferedRandom___init__ 92e2fc8ac696861 0 4 0 4 0 4*5 0 4*2 0 4*2 0*2 4 0 4
../python/Modules/_io/bufferedio.c;_io_BufferedReader___init__ b9f6d8f0ff6fa90 0 196 0 196 0 196*4 0 196*2 0 196 0 196 0*2 196
../python/Modules/_io/bufferedio.c;_io_BufferedWriter___init__ b9f6d8f0ff6fa90 0 20 0 20 0 20*4 0 20*2 0 20 0 20 0*2 20
../python/Modules/_io/bufferedio.c;_io_BufferedWriter_write baf44ae7c242041 0 32 0*4 56*4 0*4 56 0*2 56 0 36 56 32 56 32 0*2 56 36 44 0*2 24 0*21 m 331=24,0=12,35=8,22=4,46=4,5=4 - - - - -
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_detach 7735b6a7ec9260c 0*4
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_read f37fb862b6f028e 0*6
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_read1 f37fb862b6f028e 0*6
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_readinto f9bab186734f27f 0*3
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_readinto1 f9bab186734f27f 0*3
../python/Modules/_io/bufferedio.c;_io__BufferedIOBase_write 3510b1ed9883335 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered___sizeof__ ae15a43ac976867 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered__dealloc_warn f37fb867f531258 0*6
../python/Modules/_io/bufferedio.c;_io__Buffered_close c6a3dab736d6cdc 219*2 0*4 219*2 0*2 219 0*8
../python/Modules/_io/bufferedio.c;_io__Buffered_closed_get f9bab17ac771ef0 557 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_detach bb9fb609413e2e6 0*4
../python/Modules/_io/bufferedio.c;_io__Buffered_fileno f9bab17ac771ef0 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered_flush cde18e3a80b0bd2 0*2 48 0*2 48 0 48 0*4
../python/Modules/_io/bufferedio.c;_io__Buffered_isatty f9bab17ac771ef0 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered_mode_get f9bab17ac771ef0 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered_name_get f9bab17ac771ef0 1 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_peek baf863f2ee1fb35 0*30
../python/Modules/_io/bufferedio.c;_io__Buffered_read 4bc37a33f024432 0*5 174 0*12 174 0*3 174*2 0*3 174 0*6 174 0 174 0*17 174 0 174 0*6 174*2 0*8 174*2 0*4 174 0*12 174 0*16 c ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=174 m - - -
../python/Modules/_io/bufferedio.c;_io__Buffered_read1 c7c40f506405e88 0*3 66*2 0 66*2 0*3 66*2 0*6 66 1 0 2 65*3 0*3 62 0*11
../python/Modules/_io/bufferedio.c;_io__Buffered_readable f9bab17ac771ef0 22 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_readinto f9bab186734f27f 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered_readinto1 f9bab186734f27f 0*3
../python/Modules/_io/bufferedio.c;_io__Buffered_readline 56e49be9971b316 0 1 0*2 1 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_seek 860f3b666b576d6 0*3 1 0*3 21 0*4 21 0*6 21 0 21 0 20 21 0 20*2 0 21 20 0 20 21 1 0*2 20 1 0*3 1*2 0 1 0 1 0
../python/Modules/_io/bufferedio.c;_io__Buffered_seekable f9bab17ac771ef0 42 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_simple_flush f9bab17ac771ef0 216 0*2
../python/Modules/_io/bufferedio.c;_io__Buffered_tell 5c2193082675cef 0 28 36*2 16 0 8 36 0
../python/Modules/_io/bufferedio.c;_io__Buffered_truncate edb7fed805784d9 0*21
../python/Modules/_io/bufferedio.c;_io__Buffered_writable f9bab17ac771ef0 20 0*2
../python/Modules/_io/bufferedio.c;_set_BlockingIOError f9bab17da8a59e9 0*4
../python/Modules/_io/bufferedio.c;buffered_clear 9a4e9b8052265b0 219*2 0 219 0 178 0
../python/Modules/_io/bufferedio.c;buffered_closed 3fd5b902c4cba8b 219*2 0*4
../python/Modules/_io/bufferedio.c;buffered_dealloc 594ef923bbc8d86 219*2 0*2 219*2 0 c PyObject_GC_Del=219
../python/Modules/_io/bufferedio.c;buffered_flush_and_rewind_unlocked 908b92622a6896e 8 48*3 8 0*2 8 0 8
../python/Modules/_io/bufferedio.c;buffered_iternext 436e89d7aa27dca 0*13
../python/Modules/_io/bufferedio.c;buffered_repr d2ae951e48735ab 0*8
../python/Modules/_io/bufferedio.c;buffered_traverse 5f0e1cc75a24bdf 4 0 4*3 0 4*2 0 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 -
../python/Modules/_io/bufferedio.c;bufferedrwpair_clear 908b9266516abdb 0*10
../python/Modules/_io/bufferedio.c;bufferedrwpair_close 14c19ca1f7c5e0b 0*8
../python/Modules/_io/bufferedio.c;bufferedrwpair_closed_get 209aa3e3852da94 0*2
../python/Modules/_io/bufferedio.c;bufferedrwpair_dealloc f610d3ca574666d 0*4 c -
../python/Modules/_io/bufferedio.c;bufferedrwpair_flush a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_isatty 7735b69f80a1daf 0*4
../python/Modules/_io/bufferedio.c;bufferedrwpair_peek a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_read a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_read1 a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_readable a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_readinto a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_readinto1 a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/_io/bufferedio.c;bufferedrwpair_writable a4d0ad3efffffff 0
../python/Modules/_io/bufferedio.c;bufferedrwpair_write a4d0ad3efffffff 0
../python/Modules/_io/bytesio.c;_io_BytesIO___init__ b9f6d8e80a5653c 224 0*3 144 224*2 0*3 144*2 0 96 0*3 224
../python/Modules/_io/bytesio.c;_io_BytesIO_close b15abf1dab97cc6 0*5
../python/Modules/_io/bytesio.c;_io_BytesIO_flush ae15a44542b0f02 16 0
../python/Modules/_io/bytesio.c;_io_BytesIO_getbuffer dd04f7dea91c14e 0*9 c -
../python/Modules/_io/bytesio.c;_io_BytesIO_getvalue a4d0ad3efffffff 80
../python/Modules/_io/bytesio.c;_io_BytesIO_getvalue_impl 908b9266b62ad97 0*2 80 0*2 80*3 0 48
../python/Modules/_io/bytesio.c;_io_BytesIO_isatty ae15a44542b0f02 0*2
../python/Modules/_io/bytesio.c;_io_BytesIO_read bb9fb610eb5c932 0 1200*3 0
../python/Modules/_io/bytesio.c;_io_BytesIO_read1 bb9fb610eb5c932 0*5
../python/Modules/_io/bytesio.c;_io_BytesIO_read_impl dd5bcfe7e0a2a4 1200*2 0*2 144
../python/Modules/_io/bytesio.c;_io_BytesIO_readable ae15a44542b0f02 16 0
../python/Modules/_io/bytesio.c;_io_BytesIO_readinto f88c0a78b4eaf60 0*6 m -
../python/Modules/_io/bytesio.c;_io_BytesIO_readline f37fb861ec07968 0*6
../python/Modules/_io/bytesio.c;_io_BytesIO_readlines 92e2fc8ff7e86e1 0*21
../python/Modules/_io/bytesio.c;_io_BytesIO_seek a09da378c00b13 0*19
../python/Modules/_io/bytesio.c;_io_BytesIO_seekable ae15a44542b0f02 16 0
../python/Modules/_io/bytesio.c;_io_BytesIO_tell 209aa3e3852da94 64 0
../python/Modules/_io/bytesio.c;_io_BytesIO_truncate 49ab80d340a458b 0*10
../python/Modules/_io/bytesio.c;_io_BytesIO_writable ae15a44542b0f02 16 0
../python/Modules/_io/bytesio.c;_io_BytesIO_write ae15a44542b0f02 304*2
../python/Modules/_io/bytesio.c;_io_BytesIO_writelines f0918b033c13c95 0*13
../python/Modules/_io/bytesio.c;bytesio_clear d86b9c0b091d306 0*8
../python/Modules/_io/bytesio.c;bytesio_dealloc 4601e20fc752397 224 0 224 0*2 224 176 0*2 128 0 c PyObject_GC_Del=224
../python/Modules/_io/bytesio.c;bytesio_get_closed 550aa894fffffff 4864 0
../python/Modules/_io/bytesio.c;bytesio_getstate d2ae9526a74016d 0*9
../python/Modules/_io/bytesio.c;bytesio_iternext 7735b6a9a4f9aa8 0*4
../python/Modules/_io/bytesio.c;bytesio_new 307fda40e595448 224*2 0*3 c PyType_GenericAlloc=224
../python/Modules/_io/bytesio.c;bytesio_setstate a09da3ee054d6c 0*18
../python/Modules/_io/bytesio.c;bytesio_sizeof 860b4e075d6150 0*5
../python/Modules/_io/bytesio.c;bytesio_traverse 5f0e1cc75a24bdf 0 4*3 0 4*2 0 4 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_io/bytesio.c;bytesiobuf_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/_io/bytesio.c;bytesiobuf_getbuffer b15abf29900b0b4 0*5
../python/Modules/_io/bytesio.c;bytesiobuf_releasebuffer a4d0ad3efffffff 0
../python/Modules/_io/bytesio.c;bytesiobuf_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_io/bytesio.c;read_bytes 56e49bf06e1b280 1104*2 96*2 0*3
../python/Modules/_io/bytesio.c;resize_buffer 237490b7056f3d1 0*2 208*2 80 128 32 176 0
../python/Modules/_io/bytesio.c;scan_eol 860b4da2a9a933 0*5
../python/Modules/_io/bytesio.c;unshare_buffer 57d220eca8a59e9 80*2 0*2 m 0=80
../python/Modules/_io/bytesio.c;write_bytes c4ceacbeff4f4a5 0*2 304*3 0*2 304 208 96 0 304 0 m - 1=64,18=32,26=32,32=32,37=32,42=32,5=32,6=32
../python/Modules/_io/fileio.c;_io_FileIO___init__ 5c8757dc4f989e9 0*3 226 0*4 222 0*2 222 0 222 196 26 0 4 222 26 0 4 196 0*3 219 0*3 222 0 222*3 0 222 219*2 0 219 0 222 0 219 4 3 0 196 22 0 219 222 0 222 0*8 219 0*10 222 0*2
../python/Modules/_io/fileio.c;_io_FileIO_close ee59cdb39965fcc 0 219 0 219 0*9 219
../python/Modules/_io/fileio.c;_io_FileIO_fileno 209aa3e3852da94 0*2
../python/Modules/_io/fileio.c;_io_FileIO_isatty 209aa3e3852da94 223 0
../python/Modules/_io/fileio.c;_io_FileIO_read 8486dddc871de21 0*18
../python/Modules/_io/fileio.c;_io_FileIO_readable 209aa3e3852da94 224 0
../python/Modules/_io/fileio.c;_io_FileIO_readall a4d0ad3efffffff 174
../python/Modules/_io/fileio.c;_io_FileIO_readall_impl aa27f19fffd65d6 0*2 174 0*2 174 0 174*4 0*10 174 0*2
../python/Modules/_io/fileio.c;_io_FileIO_readinto 8501805ba1f4a0c 66*2 0*4 66 0*2
../python/Modules/_io/fileio.c;_io_FileIO_seek 9a4e9b7d571ab71 0 28 0 28*2 0*2
../python/Modules/_io/fileio.c;_io_FileIO_seekable 9a4e9b81fb52e52 69 0 4 2 0*2
../python/Modules/_io/fileio.c;_io_FileIO_tell 209aa3e3852da94 256 0
../python/Modules/_io/fileio.c;_io_FileIO_truncate 5763c669ab6b93a 0*15
../python/Modules/_io/fileio.c;_io_FileIO_writable 209aa3e3852da94 46 0
../python/Modules/_io/fileio.c;_io_FileIO_write 49ab80d6501ee66 32*3 0*3 32 0*2
../python/Modules/_io/fileio.c;fileio_clear f9bab17da8a59e9 0*4
../python/Modules/_io/fileio.c;fileio_dealloc 95e4f9c6b7b94c8 219*2 0 219*3 0 219 c PyObject_GC_Del=219
../python/Modules/_io/fileio.c;fileio_dealloc_warn b15abf1d057940a 0*5
../python/Modules/_io/fileio.c;fileio_new 2f30c115c976867 222*2 c PyType_GenericAlloc=222
../python/Modules/_io/fileio.c;fileio_repr f652f54ab61790e 0*22
../python/Modules/_io/fileio.c;fileio_traverse 937e7fa3c3bd9dd 12*6 c ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6
../python/Modules/_io/fileio.c;get_closed a4d0ad3efffffff 997
../python/Modules/_io/fileio.c;get_closefd a4d0ad3efffffff 0
../python/Modules/_io/fileio.c;get_mode 7280bec45819191 0*7
../python/Modules/_io/fileio.c;internal_close c4cab454f5cc5c1 219*2 0*2
../python/Modules/_io/fileio.c;portable_lseek 1bb19dab209e24b 290 28 290 0 222 3 0 3 0 219 0
../python/Modules/_io/iobase.c;_io__IOBase_close d4f5ae6d8065285 223*3 0*2
../python/Modules/_io/iobase.c;_io__IOBase_fileno 7735b6a7ec9260c 0*4
../python/Modules/_io/iobase.c;_io__IOBase_flush ec30a35a8065285 565 0*2
../python/Modules/_io/iobase.c;_io__IOBase_isatty 550aa894fffffff 0*2
../python/Modules/_io/iobase.c;_io__IOBase_readable a4d0ad3efffffff 20
../python/Modules/_io/iobase.c;_io__IOBase_readline b6d7b741b970d24 0*58 m -
../python/Modules/_io/iobase.c;_io__IOBase_readlines 677600dd40f744 0*4 65 0*9 65 0*3 65 0*13
../python/Modules/_io/iobase.c;_io__IOBase_seek d86b9c05b20e00e 0*8
../python/Modules/_io/iobase.c;_io__IOBase_seekable a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;_io__IOBase_tell a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;_io__IOBase_truncate 3510b1ed9883335 0*3
../python/Modules/_io/iobase.c;_io__IOBase_writable a4d0ad3efffffff 22
../python/Modules/_io/iobase.c;_io__IOBase_writelines c6a3dab05f4f890 0*21
../python/Modules/_io/iobase.c;_io__RawIOBase_read f83ded0c168d4db 0*26
../python/Modules/_io/iobase.c;_io__RawIOBase_readall 90761465152db8 0*31
../python/Modules/_io/iobase.c;iobase_check_closed b15abf213a03c30 372*2 0*3
../python/Modules/_io/iobase.c;iobase_check_readable a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;iobase_check_seekable a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;iobase_check_writable a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;iobase_clear f9bab17da8a59e9 0*4
../python/Modules/_io/iobase.c;iobase_closed_get ae15a43ac976867 16*2
../python/Modules/_io/iobase.c;iobase_dealloc 4cc4eb179e044df 0 4*2 0 4 0 4*2 0*2 4 c PyObject_GC_Del=4
../python/Modules/_io/iobase.c;iobase_enter ec30a35a24dd5e8 219*3
../python/Modules/_io/iobase.c;iobase_exit a4d0ad3efffffff 219
../python/Modules/_io/iobase.c;iobase_finalize b8e87bfd128458 483 16 0*8
../python/Modules/_io/iobase.c;iobase_iter ec30a35a24dd5e8 153*3
../python/Modules/_io/iobase.c;iobase_iternext bb9fb6105ac1309 0*5
../python/Modules/_io/iobase.c;iobase_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_io/iobase.c;rawiobase_readinto a4d0ad3efffffff 0
../python/Modules/_io/iobase.c;rawiobase_write a4d0ad3efffffff 0
../python/Modules/_io/stringio.c;_io_StringIO___getstate__ 237490c0a74016d 0*10
../python/Modules/_io/stringio.c;_io_StringIO___init__ 80540029a8b1698 0*2 208 0*2 240 32 240 32 112 240*2 32 80*2 0*3 240*2 32*2 0*2 240 208 0 240 0*4 80 160 0*2 80 0*5 80 208 32
../python/Modules/_io/stringio.c;_io_StringIO___setstate__ 903a74ed34053e0 0*23 m -
../python/Modules/_io/stringio.c;_io_StringIO_close 85018055c60caaa 0*11
../python/Modules/_io/stringio.c;_io_StringIO_closed_get 209aa3e3852da94 112 0
../python/Modules/_io/stringio.c;_io_StringIO_getvalue a4d0ad3efffffff 148
../python/Modules/_io/stringio.c;_io_StringIO_getvalue_impl b15abf25fee2613 0*2 148 0
../python/Modules/_io/stringio.c;_io_StringIO_line_buffering_get 3510b1eaa195ad1 0*3
../python/Modules/_io/stringio.c;_io_StringIO_newlines_get bb9fb60d5819191 0*4
../python/Modules/_io/stringio.c;_io_StringIO_read 80b4887e6f69d78 0 64*2 0*3 64 0 64 0*2 64 0
../python/Modules/_io/stringio.c;_io_StringIO_readable 3510b1eaa195ad1 0*3
../python/Modules/_io/stringio.c;_io_StringIO_readline 14c19c9dec5764f 0*8
../python/Modules/_io/stringio.c;_io_StringIO_seek c6a3dab2bff2cf7 0 128*3 0 128 0*10 128 0*2
../python/Modules/_io/stringio.c;_io_StringIO_seekable 3510b1eaa195ad1 0*3
../python/Modules/_io/stringio.c;_io_StringIO_tell f9bab18845bd106 0*3
../python/Modules/_io/stringio.c;_io_StringIO_truncate c724873efb02f8c 0 64 0*4 64 0 32*3
../python/Modules/_io/stringio.c;_io_StringIO_writable 3510b1eaa195ad1 0*3
../python/Modules/_io/stringio.c;_io_StringIO_write 9a4e9b809b9a908 0*3 43620*3
../python/Modules/_io/stringio.c;_stringio_readline 185faece852da94 112 3088*2 0
../python/Modules/_io/stringio.c;make_intermediate b15abf1f51570fa 148 0 148 0*2
../python/Modules/_io/stringio.c;realize 14c19c9fcbf1be2 3296 32*2 0 32 0 32 0
../python/Modules/_io/stringio.c;resize_buffer efde9029c21c5c4 0 352 32 384 0*2 352 0
../python/Modules/_io/stringio.c;stringio_clear 8fc4894f6eedf4a 240*2 0 32 0*3 32 0*3 32 0
../python/Modules/_io/stringio.c;stringio_dealloc fcd5daab09b3edd 240*2 0 240 0 c PyObject_GC_Del=240
../python/Modules/_io/stringio.c;stringio_iternext 436e89e205c7675 0*2 3200 0 3200 0 3200 0 112 0*4
../python/Modules/_io/stringio.c;stringio_new 307fda40e595448 240*2 0*3 c PyType_GenericAlloc=240
../python/Modules/_io/stringio.c;stringio_traverse 922733f49cee8d 0*15 c - - - - -
../python/Modules/_io/stringio.c;write_str 8f756fd25b533ed 0*2 43620 0 32 0 43668 0 43700 0*2 19668 0*2 80 43620 0*2 43700 19700 0 m -
../python/Modules/_io/textio.c;_io_IncrementalNewlineDecoder___init__ e129cca4ae9169f 53 0 53 0 53 0*4 21 0*5 53 32
../python/Modules/_io/textio.c;_io_IncrementalNewlineDecoder_decode 3fd5b90735398de 0*6
../python/Modules/_io/textio.c;_io_IncrementalNewlineDecoder_getstate 9bc9c70acdfe74d 0*14
../python/Modules/_io/textio.c;_io_IncrementalNewlineDecoder_reset 3510b1eaa195ad1 0*3
../python/Modules/_io/textio.c;_io_IncrementalNewlineDecoder_setstate 7df0bf86a182a18 0*5
../python/Modules/_io/textio.c;_io_TextIOWrapper__CHUNK_SIZE_get f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper__CHUNK_SIZE_set 14c19c9f9dfb1d1 0*7
../python/Modules/_io/textio.c;_io_TextIOWrapper___init__ 486a9020d9cf21c 0*2 3 0 16 3 0*3 60 17 60 17 60*2 0 60 0 59 60 19 0 59 0 60 0*2 44 0*11 60 0*2 60 0 44 19 0*12 60 0 60 0 19 60 0 60 0 3 0*15 60*2 0*2 60 0 38 60 42 60 18 60 0*3 60 42 60 0*3 43 0
../python/Modules/_io/textio.c;_io_TextIOWrapper_close 42e9d4580377ec4 0*2 41*3 0 41 0 41 0*9
../python/Modules/_io/textio.c;_io_TextIOWrapper_closed_get a4d0ad3efffffff 139
../python/Modules/_io/textio.c;_io_TextIOWrapper_closed_get_impl f9bab18845bd106 16 0 5030
../python/Modules/_io/textio.c;_io_TextIOWrapper_detach bb9fb60d5819191 0*2 16*2
../python/Modules/_io/textio.c;_io_TextIOWrapper_errors_get 3510b1eaa195ad1 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_fileno f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_flush 8fc489577c019af 0*5 59 41 0 18*2 0*2
../python/Modules/_io/textio.c;_io_TextIOWrapper_isatty f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_name_get f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_newlines_get 4a45b3b75819191 0*5
../python/Modules/_io/textio.c;_io_TextIOWrapper_read 4d3f105aef52aec 0*63
../python/Modules/_io/textio.c;_io_TextIOWrapper_readable f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_readline 14b8ea8985946b 0*12
../python/Modules/_io/textio.c;_io_TextIOWrapper_reconfigure e00854226d8c477 0*4 2*4 0*9 2 0 2 0*2 2 0 2*3 0*2 2*2 0*3 2 0*38
../python/Modules/_io/textio.c;_io_TextIOWrapper_seek f9fcfc2d7a8f827 0*90
../python/Modules/_io/textio.c;_io_TextIOWrapper_seekable f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_tell f9fcfc3497c0d3c 0*88
../python/Modules/_io/textio.c;_io_TextIOWrapper_truncate d86b9c0de931a5b 0*7
../python/Modules/_io/textio.c;_io_TextIOWrapper_writable f9bab18845bd106 0*3
../python/Modules/_io/textio.c;_io_TextIOWrapper_write a7423890201ab92 4868 0*8 4868 0 20 4868 0*4 3892 0*2 3892 4848 0*4 4868 4848 0*3 4868*2 0 4868 0*3 4848 0*4 4868 36 0*2 4848 0*3 16 0 3892 0*5 4816 0*4 3856 0*8 c -
../python/Modules/_io/textio.c;_io__TextIOBase_detach 7735b6a7ec9260c 0*4
../python/Modules/_io/textio.c;_io__TextIOBase_encoding_get a4d0ad3efffffff 0
../python/Modules/_io/textio.c;_io__TextIOBase_errors_get a4d0ad3efffffff 0
../python/Modules/_io/textio.c;_io__TextIOBase_newlines_get a4d0ad3efffffff 0
../python/Modules/_io/textio.c;_io__TextIOBase_read f37fb862b6f028e 0*6
../python/Modules/_io/textio.c;_io__TextIOBase_readline f37fb862b6f028e 0*6
../python/Modules/_io/textio.c;_io__TextIOBase_write 9a4e9b84e75b645 0*6
../python/Modules/_io/textio.c;_textiowrapper_decoder_setstate 3fd5b9094caa8da 0*6
../python/Modules/_io/textio.c;_textiowrapper_encoder_reset 7df0bf883f3e0e9 0*5
../python/Modules/_io/textio.c;_textiowrapper_fix_encoder_state 49ab80d2d9fbb13 60 57 36*3 0*6
../python/Modules/_io/textio.c;_textiowrapper_readline 34196d97fd0727e 0*3 963 66 0*6 1004 41 0 41 0*3 963*2 0*3 963 979 25 0*6 25 0*3 979 24 0 25 0 938 25 0*5 979 25 24*3 0 938 25 4 0*6 24*2 0 4 0 25 0*2 24 3 0*3 24 0*2 938*2 25 21
../python/Modules/_io/textio.c;_textiowrapper_set_decoder 22f3cd336a7a002 60*2 0 38 22 0 38 0 21 0 21*2 0 21 0*2
../python/Modules/_io/textio.c;_textiowrapper_set_encoder ccd33c72ce568 0 60*2 44 0 38 22 0 38 0 38 0 38*2 22 0 38 0
../python/Modules/_io/textio.c;_textiowrapper_writeflush 956ff4a87bf70e9 0 4848 1038 0 4848 0*3 36*2 0*2 16 0 36*2 0 16*2 20 0*2 36*2 0*3 m 1=976,3=496,5=496,10=480,11=480,2=480,4=480,15=320
../python/Modules/_io/textio.c;ascii_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;check_decoded bb9fb6105ac1309 164*2 0*3
../python/Modules/_io/textio.c;find_control_char b8e87bedf9bbb3 0*2 52320 0*3 2928 3891 963
../python/Modules/_io/textio.c;incrementalnewlinedecoder_clear 9a4e9b8052265b0 53*3 21 0 21 0
../python/Modules/_io/textio.c;incrementalnewlinedecoder_dealloc 6d15c67b8065285 53*2 0 c PyObject_GC_Del=53
../python/Modules/_io/textio.c;incrementalnewlinedecoder_newlines_get 5c219303a071168 0*10
../python/Modules/_io/textio.c;incrementalnewlinedecoder_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_io/textio.c;latin1_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;set_newline 7bab84c8ee6a06f 41 19*2 0 41 19 0*2 19 0*3 19
../python/Modules/_io/textio.c;textiowrapper_clear 16487a1f6444a06 57 41 57 36 37 16 0*3 57 41*3 57 36 37 0*5 41*3 57 36 37 0*5 41*2
../python/Modules/_io/textio.c;textiowrapper_dealloc 307fda48d0e2f72 57*2 0 57 0 c PyObject_GC_Del=57
../python/Modules/_io/textio.c;textiowrapper_get_decoded_chars 4535b29a99b38ff 0*7
../python/Modules/_io/textio.c;textiowrapper_iternext 5763c664fac1a75 0*3 979 0 979 0 21 0*7
../python/Modules/_io/textio.c;textiowrapper_parse_cookie 56e49bf5365fb3c 0*7
../python/Modules/_io/textio.c;textiowrapper_read_chunk bf652f194abe3b1 66 0*3 66 0*4 66 0*8 66 0*10 66*2 0 25 0*2 41 0*2 25 0*4 25 0*7
../python/Modules/_io/textio.c;textiowrapper_repr 7c77e20ff180827 0*24
../python/Modules/_io/textio.c;textiowrapper_traverse 7cb760d086a0217 12*2 8 4 12 0*3 12 4 12*5 8 4 12 0*3 12 4 12*4 8 4 12 0*3 12 4 12 c ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 ../python/Python/gc.c;visit_decref=4,../python/Python/gc.c;visit_reachable=4 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 - - - ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=6,../python/Python/gc.c;visit_reachable=6
../python/Modules/_io/textio.c;utf16_encode 209aa3e3852da94 0*2
../python/Modules/_io/textio.c;utf16be_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;utf16le_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;utf32_encode 209aa3e3852da94 0*2
../python/Modules/_io/textio.c;utf32be_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;utf32le_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;utf8_encode a4d0ad3efffffff 0
../python/Modules/_io/textio.c;validate_newline 1e049587b4e70c0 19 0*2 60 19 0 19 0*3
../python/Modules/_json.c;_build_rval_index_tuple 49ab80ce80785c3 120*2 0*8
../python/Modules/_json.c;_json_exec ae15a43ac976867 1*2
../python/Modules/_json.c;_parse_array_unicode 5019659f0724b40 0 2680 0*2 320 0*2 2680 0*2 320 0*2 2680 0*2 320 0 320 0 2680 0*2 320 0 2720 0 4960 0 40 0 2320 320 0 40 0 2480 0*3 2480 0*2 40 0*2 2480 0 320 2480*2 0 2680 0*2 2480 0*2 320 0 280 0 280 0*2 2480 0*3
../python/Modules/_json.c;_parse_constant 7735b6a80b67aca 0*4
../python/Modules/_json.c;_parse_object_unicode 2d615f3d5e7f82d 2200 0 10680 0*2 2280 0*3 10680 0*2 2280 0 10680 0 10680 0*2 2280 0*2 10680 0 10680 0 10680 0*2 2280 0 10680 0 2200 10680 2280 0 2280 10680 40 0 21360 0*2 40 0 9600 40 0 10680 0 2240 10680 0 2280 40 0*2 10640 0*3 10680 0 40 0 10640 0*6 10680 0*2 10640 0*2 10680 0*2 2280 0*3 10640 0*2 10640 0*2 10640 0 10640 0*2 10640 0 6560 0*2 10640 0 16960 0*4 8480 0 8480 0*2 10640 0*2 8480 0*2 8480 0*2 8480 0*3 8480 0*3
../python/Modules/_json.c;encoder_call a6b9c3cf0b77bdc 160 40 0*3 160 0 40 160 0*7 160
../python/Modules/_json.c;encoder_clear 482cdd5a50a1c70 160*8 120 160 40 120 80 160 120 0 40 0*2
../python/Modules/_json.c;encoder_dealloc 6d15c67b8065285 160*2 0 c PyObject_GC_Del=160
../python/Modules/_json.c;encoder_encode_float bef0dde4d0bf693 3240 0*4 c ../python/Objects/floatobject.c;float_repr=3240
../python/Modules/_json.c;encoder_encode_key_value 41dd84cf2fcea83 16000 0 3280 12720 16000 0*3 1080 16000*2 0*2 16000 0*6 16000 0*6 c -
../python/Modules/_json.c;encoder_encode_string 725add52267b5d2 22400 0*5 c ../python/Modules/_json.c;py_encode_basestring_ascii=14960,../python/Modules/_json.c;py_encode_basestring=7440
../python/Modules/_json.c;encoder_listencode_dict 10550c105e04805 0*3 2200 3280 0 5320*2 3280*2 0*4 120 5320*2 3280 0 10680 0*4 5320 3280 0 6600 0 6600 1080 0 3280 0 5320 0*4 1080*3 0*2 2200 1080 0 2200 1080 3280 1080 0 1080*3 3280 1080 0*2 1080*3 3280 0*2 1080*2 3280
../python/Modules/_json.c;encoder_listencode_list 79642f219c99d0e 0*2 360 3600 0 3840 0 3360*2 360 0 240 0*3 120 0*2 240 0*4 120 240 0*2 80 240*2 0*5 80 0 240 80 240 80*3 240*2 80*2 240*2 80*2 240 0
../python/Modules/_json.c;encoder_listencode_obj 7c0b44d4db18688 3000 120*2 6400*2 3360 6400 3360 3800*2 3240 3360 3240 0 3440 6400 360*2 3240 3360 3400 3240 0 3400 40 3400 40 0 40 0*2 40 0*7 40 0*2 40 0*3 40 0*2 40 0*2 40 0*2 40 c ../python/Objects/longobject.c;long_to_decimal_string=3360
../python/Modules/_json.c;encoder_new d646a347c500222 160*4 0*2 160 120 160 40 120 80 160*2 c PyType_GenericAlloc=160
../python/Modules/_json.c;encoder_traverse 3b39a9a93efa2a4 0*21 c - - - - - - -
../python/Modules/_json.c;py_encode_basestring 891133f33111b8a 1000 0*5 39000 560 38440 0 37000 0*3 7440 40 7440 0*9 1000 0*5 1000 0*7 560 0 36440 0*2 40 0 7400 0*3 40 0 40 0*2 40 0
../python/Modules/_json.c;py_encode_basestring_ascii 67c2604041c2dc6 0*6 2000 76240 78480 1120 77360 0 76240 77360 0 74240 0*3 2000*2 240 0*3 240 0 14960*2 0 14960 0 80 2000 0*2
../python/Modules/_json.c;py_scanstring 3510b1efe12407b 0*3
../python/Modules/_json.c;raise_errmsg 9a4e9b86b5ac3ac 40*5 0*2
../python/Modules/_json.c;raise_stop_iteration f9bab17da8a59e9 0*4
../python/Modules/_json.c;scan_once_unicode ee1d9ba568be74d 2320 120 0*2 280 0*2 27200 0*2 7880 0*2 3640 0*2 400 0*2 320 0*2 80 13560 0 4560 0 14560 4560 0*3 4560 0*2 160 0 80 4480 2320 4480 2280 320 2000 80*2 0*2 80 4240 4560 0*2 4400 0*2 16680 0*4 14640 0 2280 320 0*2 4520 0 4520 0 2280 320 2160 80 0 120 0 4560 2320 0*2 2120 0 4400 0*3 2120 120 0 120 0*3 2000 0 80 0*7 80 0 80 0*4 2120 0*3 120 0*3 2000 0*9 80 0 80 0*3 2000 80 0*2 2000 0*6 80 0 80 0*3 80 0*5 80 0*28
../python/Modules/_json.c;scanner_call 56e49be8185e221 160*2 0 160 120 160*2
../python/Modules/_json.c;scanner_clear 5763c66c5acec93 40*6 0*2 40 0 40 0*4 40
../python/Modules/_json.c;scanner_dealloc 6d15c67b8065285 40*2 0 c PyObject_GC_Del=40
../python/Modules/_json.c;scanner_new ee1ec711705223 0 41*4 0 41 0 41 0 41 0 41*2 c PyType_GenericAlloc=41
../python/Modules/_json.c;scanner_traverse f749cb04fa9bbcf 4*18 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_json.c;scanstring_unicode 99066d360fc0635 4240 320 160*2 0*7 80*4 0*7 2000 74000 0*10 93160 0*11 19160 14920 4240 0 4320 0*2 12840 14920 0*3 960 0*2 320 12840 0 2080 4000 4240 0 4240 0*4 240 0*6 2000 0*17
../python/Modules/_localemodule.c;_locale_exec b8e87b9f110635 1*4 55*2 1*6
../python/Modules/_localemodule.c;_locale_getencoding a4d0ad3efffffff 0
../python/Modules/_localemodule.c;_locale_localeconv a0bc1769ddc496 0*125
../python/Modules/_localemodule.c;_locale_nl_langinfo 2a5bdcca5069f2 0*6
../python/Modules/_localemodule.c;_locale_setlocale 5da6cf7cd1fc860 0*2 6 0*5 6 0*5
../python/Modules/_localemodule.c;_locale_strcoll 908b9261a854554 0*9
../python/Modules/_localemodule.c;_locale_strxfrm a557f0b1f5217af 0*19
../python/Modules/_localemodule.c;copy_grouping d2ae952bb76cae1 0*10
../python/Modules/_localemodule.c;locale_clear f9bab17da8a59e9 0*4
../python/Modules/_localemodule.c;locale_free a4d0ad3efffffff 0
../python/Modules/_localemodule.c;locale_traverse 6d15c67b43fa13e 4*3 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_lsprof.c;Stop 1e0495859d243c9 0*7
../python/Modules/_lsprof.c;_lsprof_Profiler_getstats 14b8eb336db906 0*11
../python/Modules/_lsprof.c;_lsprof_clear 908b9266516abdb 0*10
../python/Modules/_lsprof.c;_lsprof_exec 7df0bf8eccdadc9 0*6
../python/Modules/_lsprof.c;_lsprof_free a4d0ad3efffffff 0
../python/Modules/_lsprof.c;_lsprof_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_lsprof.c;call_timer 806eeb961d9bddd 0*9 c -
../python/Modules/_lsprof.c;clearEntries f9bab187bab08cf 0*3
../python/Modules/_lsprof.c;flush_unmatched 7735b69b9a7afd9 0*3
../python/Modules/_lsprof.c;freeEntry ec30a35a8065285 0*3
../python/Modules/_lsprof.c;freeSubEntry a4d0ad3efffffff 0
../python/Modules/_lsprof.c;profiler_clear 209aa3e3852da94 0*2
../python/Modules/_lsprof.c;profiler_dealloc 95e4f9bed1e65c1 0*8 c -
../python/Modules/_lsprof.c;profiler_disable 3497ec608fdb426 0*24
../python/Modules/_lsprof.c;profiler_enable 41e76f656fa5a62 0*27
../python/Modules/_lsprof.c;profiler_init 9bc9c709518e06c 0*14
../python/Modules/_lsprof.c;profiler_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_lsprof.c;ptrace_enter_call a6594bae3291f10 0*37
../python/Modules/_lsprof.c;ptrace_leave_call f9bab18231589a7 0*3
../python/Modules/_lsprof.c;statsForEntry 436e89dd77ff9ea 0*13
../python/Modules/_lsprof.c;statsForSubEntry f9bab17da8a59e9 0*4
../python/Modules/_lzmamodule.c;Compressor_dealloc f610d3ca574666d 0*4 c -
../python/Modules/_lzmamodule.c;Compressor_init_alone 74db85ff1c11b5c 0*10
../python/Modules/_lzmamodule.c;Compressor_init_raw b15abf22eae03d7 0*4
../python/Modules/_lzmamodule.c;Compressor_init_xz f37fb86d461589b 0*5
../python/Modules/_lzmamodule.c;Compressor_new fb09bc6c98b35d4 0*21 c -
../python/Modules/_lzmamodule.c;Compressor_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_lzmamodule.c;Decompressor_dealloc 9f21f0b2f3f7396 0*8 c -
../python/Modules/_lzmamodule.c;Decompressor_init_raw f9bab1861308eda 0*3
../python/Modules/_lzmamodule.c;Decompressor_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_lzmamodule.c;OutputBuffer_Finish 16acea8a4939108 0*14 m - -
../python/Modules/_lzmamodule.c;OutputBuffer_Grow 8fc4895441cb5aa 0*11
../python/Modules/_lzmamodule.c;PyLzma_Free a4d0ad3efffffff 0
../python/Modules/_lzmamodule.c;PyLzma_Malloc ec30a358d6d0d59 0*3
../python/Modules/_lzmamodule.c;_lzma_LZMACompressor_compress 3fd5b9066e35262 0*5
../python/Modules/_lzmamodule.c;_lzma_LZMACompressor_flush f9bab17b4c5fb02 0*3
../python/Modules/_lzmamodule.c;_lzma_LZMADecompressor e8381d82069f338 0*35 c -
../python/Modules/_lzmamodule.c;_lzma_LZMADecompressor_decompress 1167b00618d1249 0*61 m - - -
../python/Modules/_lzmamodule.c;_lzma__decode_filter_properties da02f2e6cc94b26 0*29
../python/Modules/_lzmamodule.c;_lzma__encode_filter_properties d2ae9520d1be833 0*9
../python/Modules/_lzmamodule.c;_lzma_is_check_supported ec30a351f9aed51 0*3
../python/Modules/_lzmamodule.c;catch_lzma_error 49ab80db47a42e1 0*13
../python/Modules/_lzmamodule.c;compress fbd3dfa561868c1 0*22
../python/Modules/_lzmamodule.c;lzma_clear 8fc4894f6eedf4a 0*13
../python/Modules/_lzmamodule.c;lzma_exec c5ad61ad040752a 1*35
../python/Modules/_lzmamodule.c;lzma_filter_converter d9ecc18a295f379 0*18
../python/Modules/_lzmamodule.c;lzma_free a4d0ad3efffffff 0
../python/Modules/_lzmamodule.c;lzma_mf_converter 3510b1f6a042780 0*3
../python/Modules/_lzmamodule.c;lzma_mode_converter 3510b1f6a042780 0*3
../python/Modules/_lzmamodule.c;lzma_traverse b4d80a875f9f1bb 2*12 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_lzmamodule.c;parse_filter_chain_spec 436e89dee4530dc 0*12
../python/Modules/_lzmamodule.c;parse_filter_spec_delta f9bab18845bd106 0*3
../python/Modules/_lzmamodule.c;parse_filter_spec_lzma 5c219308dbed618 0*9
../python/Modules/_lzmamodule.c;spec_add_field d2ae9523cc5c1cb 0*9
../python/Modules/_lzmamodule.c;uint32_converter 3510b1f6a042780 0*3
../python/Modules/_opcode.c;_opcode_get_executor 3fd5b90384f8619 0*6
../python/Modules/_opcode.c;_opcode_get_intrinsic1_descs 56e49bf007eeca1 1 12*2 0*2 1 0
../python/Modules/_opcode.c;_opcode_get_intrinsic2_descs 56e49bf007eeca1 1 6*2 0*2 1 0
../python/Modules/_opcode.c;_opcode_get_nb_ops b2b69733560e79c 1*3 0 1 0*2 1 0*2 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1*2 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0 26 0*2 1 0*3 1 0*3 1 0*3 1 0*3 1 0*3 1 0*13
../python/Modules/_opcode.c;_opcode_get_specialization_stats a4d0ad3efffffff 0
../python/Modules/_opcode.c;_opcode_has_arg 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_const 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_exc 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_free 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_jump 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_local 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_has_name 3fd5b8fefe09356 150*2 0 150 149 0
../python/Modules/_opcode.c;_opcode_is_valid 9a4e9b85b356392 0*7
../python/Modules/_opcode.c;_opcode_stack_effect ccd33cf98de47 0*17
../python/Modules/_operator.c;_operator__compare_digest 3eb26d1609edfb8 0*2 48*2 0 48*2 0*3 48 0*7 48 0 48 0*2
../python/Modules/_operator.c;_operator_abs a4d0ad3efffffff 0
../python/Modules/_operator.c;_operator_add ec30a358d6d0d59 9120*2 0
../python/Modules/_operator.c;_operator_and_ ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_call ae15a43ac976867 0*2
../python/Modules/_operator.c;_operator_concat ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_contains bb9fb612e245733 0*5
../python/Modules/_operator.c;_operator_countOf bb9fb612e245733 0*5
../python/Modules/_operator.c;_operator_delitem 1deaa6eed6d0d59 0*4
../python/Modules/_operator.c;_operator_eq ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_floordiv ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_ge ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_getitem ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_gt ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_iadd ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_iand ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_iconcat ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_ifloordiv ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_ilshift ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_imatmul ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_imod ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_imul ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_index a4d0ad3efffffff 7800
../python/Modules/_operator.c;_operator_indexOf bb9fb612e245733 0*5
../python/Modules/_operator.c;_operator_inv a4d0ad3efffffff 0
../python/Modules/_operator.c;_operator_invert a4d0ad3efffffff 0
../python/Modules/_operator.c;_operator_ior ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_ipow ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_irshift ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_is_ 860b4d5933b772 0*5
../python/Modules/_operator.c;_operator_is_not 860b4d5933b772 0*5
../python/Modules/_operator.c;_operator_isub ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_itruediv ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_ixor ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_le ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_length_hint c7248731767a22f 0*12
../python/Modules/_operator.c;_operator_lshift ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_lt ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_matmul ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_mod ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_mul ec30a358d6d0d59 36864*2 0
../python/Modules/_operator.c;_operator_ne ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_neg a4d0ad3efffffff 0
../python/Modules/_operator.c;_operator_not_ ec30a351f9aed51 0*3
../python/Modules/_operator.c;_operator_or_ ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_pos a4d0ad3efffffff 0
../python/Modules/_operator.c;_operator_pow ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_rshift ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_setitem 1deaa6eed6d0d59 0*4
../python/Modules/_operator.c;_operator_sub ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_truediv ec30a358d6d0d59 0*3
../python/Modules/_operator.c;_operator_truth ec30a351f9aed51 0*3
../python/Modules/_operator.c;_operator_xor ec30a358d6d0d59 0*3
../python/Modules/_operator.c;attrgetter_args 436e89d8caee108 0*13
../python/Modules/_operator.c;attrgetter_call bb9fb610eb5c932 0*5
../python/Modules/_operator.c;attrgetter_call_impl 1e04958de69d94a 0*8
../python/Modules/_operator.c;attrgetter_clear f9bab17da8a59e9 0*4
../python/Modules/_operator.c;attrgetter_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/_operator.c;attrgetter_new b6e0fe0b33a54a 0*6 4 0*2 1 0*2 1*2 0*8 1 0*14
../python/Modules/_operator.c;attrgetter_reduce ae15a43ac976867 0*2
../python/Modules/_operator.c;attrgetter_repr 1f83c809c914888 0*13
../python/Modules/_operator.c;attrgetter_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_operator.c;attrgetter_vectorcall bb9fb610eb5c932 0*5
../python/Modules/_operator.c;dotjoinattr b15abf2595690b2 0*5
../python/Modules/_operator.c;dotted_getattr 14c19c9cb7bfb4f 0*7
../python/Modules/_operator.c;itemgetter_call bb9fb610eb5c932 0*5
../python/Modules/_operator.c;itemgetter_call_impl 14b8eafd2849be 0*6 600 0 6936 6336*2 0
../python/Modules/_operator.c;itemgetter_clear f9bab17da8a59e9 0*4
../python/Modules/_operator.c;itemgetter_dealloc 725add4e316cb9c 816*3 0*3 c PyObject_GC_Del=816
../python/Modules/_operator.c;itemgetter_new 908b926b8440b07 0 818 0 818*2 0 2 816 0
../python/Modules/_operator.c;itemgetter_reduce 209aa3e3852da94 0*2
../python/Modules/_operator.c;itemgetter_repr c4cab453d161620 0*4
../python/Modules/_operator.c;itemgetter_traverse 937e7fa3c3bd9dd 4*6 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_operator.c;itemgetter_vectorcall bb9fb610eb5c932 0 6936 0 6936 0
../python/Modules/_operator.c;methodcaller_call 14b8eb1887efdd 0*13
../python/Modules/_operator.c;methodcaller_clear 1f83c8056f83d4e 0*14
../python/Modules/_operator.c;methodcaller_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_operator.c;methodcaller_new 49ab80cee73ceb0 0 2 0 2*2 0*2 2 0
../python/Modules/_operator.c;methodcaller_reduce 910ccff64bf408d 0*13
../python/Modules/_operator.c;methodcaller_repr 4b22664beb39874 0*29
../python/Modules/_operator.c;methodcaller_traverse b4d80a875f9f1bb 4 0 4*4 0 4*3 0 4 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_operator.c;methodcaller_vectorcall aea442c5c64b5ed 0*15 m -
../python/Modules/_operator.c;operator_clear 908b9266516abdb 0*10
../python/Modules/_operator.c;operator_exec 7df0bf8eccdadc9 1*6
../python/Modules/_operator.c;operator_free a4d0ad3efffffff 0
../python/Modules/_operator.c;operator_traverse 5f0e1cc75a24bdf 4*9 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_operator.c;text_signature a4d0ad3efffffff 0
../python/Modules/_pickle.c;Pdata_New 7df0bf8486debe2 40*2 0*3
../python/Modules/_pickle.c;Pdata_clear 3fd5b90a39e53db 10880*2 8640 0 1120*2
../python/Modules/_pickle.c;Pdata_dealloc 1b6bfe61201885d 0*3 40*2 0 c PyObject_GC_Del=40
../python/Modules/_pickle.c;Pdata_poptuple 4a45b3ae9164992 280 160 0 160 0
../python/Modules/_pickle.c;Pdata_push 9a4e9b7f39962d5 12840*2 0 200*3
../python/Modules/_pickle.c;Pdata_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_pickle.c;PicklerMemoProxy_clear f9bab17da8a59e9 0*4
../python/Modules/_pickle.c;PicklerMemoProxy_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/_pickle.c;PicklerMemoProxy_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_pickle.c;Pickler_clear f83ded0a05a8bbd 80 0*8 80 0*16
../python/Modules/_pickle.c;Pickler_dealloc 6d15c67b8065285 80*2 0 c PyObject_GC_Del=80
../python/Modules/_pickle.c;Pickler_get_memo 3510b1eb87d49fc 0*3
../python/Modules/_pickle.c;Pickler_getattr b15abf2cfa5a83e 160*2 80 0*2
../python/Modules/_pickle.c;Pickler_set_memo 491a665036be63f 0*21 m -
../python/Modules/_pickle.c;Pickler_setattr 14c19c9dad090dc 0*8
../python/Modules/_pickle.c;Pickler_traverse 1fae947d40159cf 0*31 c - - - - - - - - -
../python/Modules/_pickle.c;PyMemoTable_Clear d3982e1dfb563ad 25600 6480 5080 80*2 m 1024=40,1025=40
../python/Modules/_pickle.c;PyMemoTable_Del ae15a43ac976867 0*2
../python/Modules/_pickle.c;PyMemoTable_Get 1deaa6e79e89987 4940 4808 29800 6680
../python/Modules/_pickle.c;PyMemoTable_New f9bab18845bd106 80 0*2
../python/Modules/_pickle.c;PyMemoTable_Set d1f140fce74b5db 755 2920 124 2778 720 8320 5680 0 6480 5080 6480 200 0 200 0*2 m 1024=80,256=80,1025=40
../python/Modules/_pickle.c;UnpicklerMemoProxy_clear f9bab17da8a59e9 0*4
../python/Modules/_pickle.c;UnpicklerMemoProxy_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/_pickle.c;UnpicklerMemoProxy_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_pickle.c;Unpickler_clear f83ded0a05a8bbd 40 0*4 40 0*3 40 0*4 40 0*7 40 0*3
../python/Modules/_pickle.c;Unpickler_dealloc 6d15c67b8065285 40*2 0 c PyObject_GC_Del=40
../python/Modules/_pickle.c;Unpickler_get_memo 3510b1eb87d49fc 0*3
../python/Modules/_pickle.c;Unpickler_getattr b15abf2cfa5a83e 120*2 40 0*2
../python/Modules/_pickle.c;Unpickler_set_memo 7f7d41f15b3fe5c 0*28 m - -
../python/Modules/_pickle.c;Unpickler_setattr 14c19c9dad090dc 0*8
../python/Modules/_pickle.c;Unpickler_traverse f44f3f88c8ec11b 0*33 c - - - - - - - - - -
../python/Modules/_pickle.c;_Pickle_ClearState bf0b269951906c5 0*58
../python/Modules/_pickle.c;_Pickle_InitState b3d359978308e3e 0 1 0*2 1 0*5 1 0 1 0 1 0 1*3 0*3 1 0 1 0 1 0 1*3 0*2
../python/Modules/_pickle.c;_Pickler_ClearBuffer b15abf27cc739ac 0*5
../python/Modules/_pickle.c;_Pickler_CommitFrame f88c0a7e489fa31 160*3 40*2 0 m -
../python/Modules/_pickle.c;_Pickler_FlushToFile a73e9e53ce8c8c3 0*8
../python/Modules/_pickle.c;_Pickler_New 56e49bea7a4123b 80*2 0*5
../python/Modules/_pickle.c;_Pickler_SetOutputStream ec30a35a8065285 0*3
../python/Modules/_pickle.c;_Pickler_SetProtocol f37fb860faca540 80*2 40 0*3
../python/Modules/_pickle.c;_Pickler_Write 543c13998f57758 360 77120 40000*2 21000 40 2640 0*2 40 m 9=2160,8=320,15=80,19=80
../python/Modules/_pickle.c;_Pickler_write_bytes 9bc9c70678fa045 0*2 3680*2 0*2 3680 0*9
../python/Modules/_pickle.c;_Unpickler_MemoCleanup 9a4e9b824ccb8c7 5120 3560 3400 200 40*2
../python/Modules/_pickle.c;_Unpickler_MemoPut cde18e44cf87db1 3840 3560 0 3400 80 3560 0 80 0*2
../python/Modules/_pickle.c;_Unpickler_New d2ae9527d277f3a 40 0 40 0*5
../python/Modules/_pickle.c;_Unpickler_ReadFromFile e772f7e0d08e964 0*23
../python/Modules/_pickle.c;_Unpickler_ReadImpl 85018060d645598 0*9
../python/Modules/_pickle.c;_Unpickler_ReadInto 40d5ccb497cba51 0 40*2 0*30 m 4=40 - -
../python/Modules/_pickle.c;_Unpickler_Readline 16acea92d0cccca 0*12 m - -
../python/Modules/_pickle.c;_Unpickler_SetInputEncoding 670aac9842b0f02 40 0*4
../python/Modules/_pickle.c;_Unpickler_SetInputStream 42e9d45503b6581 0*19
../python/Modules/_pickle.c;_Unpickler_SetStringInput 3510b1ed9883335 40 0 40
../python/Modules/_pickle.c;_Unpickler_SkipConsumed b15abf1f2aa4d39 40 0*4
../python/Modules/_pickle.c;_checkmodule 9a4e9b7f0833b7c 0*7
../python/Modules/_pickle.c;_pickle_PicklerMemoProxy___reduce__ c7248737c02dd7d 0*11
../python/Modules/_pickle.c;_pickle_PicklerMemoProxy_clear ae15a43ac976867 0*2
../python/Modules/_pickle.c;_pickle_PicklerMemoProxy_copy a4d0ad3efffffff 0
../python/Modules/_pickle.c;_pickle_PicklerMemoProxy_copy_impl 7f99d1716aa5c25 0*18
../python/Modules/_pickle.c;_pickle_Pickler___init__ 5138fd3024b2488 0*25
../python/Modules/_pickle.c;_pickle_Pickler___sizeof__ 8c2aba3875ac4ad 0*6
../python/Modules/_pickle.c;_pickle_Pickler_clear_memo ae15a43ac976867 0*2
../python/Modules/_pickle.c;_pickle_Pickler_dump d2ae9521a716261 0*8
../python/Modules/_pickle.c;_pickle_UnpicklerMemoProxy___reduce__ c7248737c02dd7d 0*11
../python/Modules/_pickle.c;_pickle_UnpicklerMemoProxy_clear a60825461a2c044 0*4 m -
../python/Modules/_pickle.c;_pickle_UnpicklerMemoProxy_copy a4d0ad3efffffff 0
../python/Modules/_pickle.c;_pickle_UnpicklerMemoProxy_copy_impl 3c3b8ba82eb4ee4 0*14
../python/Modules/_pickle.c;_pickle_Unpickler___init__ 13fd723945f1e52 0*36
../python/Modules/_pickle.c;_pickle_Unpickler___sizeof__ 5c21930ac61c8d1 0*8
../python/Modules/_pickle.c;_pickle_Unpickler_find_class 3c2682be9a70a1 0 80*2 0 80 0*2 80 0 80*2 0*4 80 0*4 80 0*6
../python/Modules/_pickle.c;_pickle_Unpickler_load 9a4e9b83246de57 0*6
../python/Modules/_pickle.c;_pickle_Unpickler_persistent_load 3510b1ed9883335 0*3
../python/Modules/_pickle.c;_pickle_dump e802f6fb2101c7a 0*24
../python/Modules/_pickle.c;_pickle_dumps 7b83c020a2e97ca 80 0 80 0 40 0 80 0*2 80 0*2 80 0*3 80 0 80 0*2 80 0
../python/Modules/_pickle.c;_pickle_exec 436e89d78b43d9e 1*15
../python/Modules/_pickle.c;_pickle_load 666d79668a267a9 0*35
../python/Modules/_pickle.c;_pickle_loads 666d79668a267a9 0*7 40 0 40 0*3 40 0 40 0*5 40*2 0*5 40 0*6
../python/Modules/_pickle.c;_save_bytearray_data f37fb869c7a34fc 0*5
../python/Modules/_pickle.c;_save_bytes_data bb9fb6118774ece 40*3 0
../python/Modules/_pickle.c;batch_dict a7de16214c082ec 0*47
../python/Modules/_pickle.c;batch_list 5ea8748589150e9 0*33
../python/Modules/_pickle.c;batch_list_exact 94b9c7c9fe69142 0*3 160 2560 2240*2 0 160*2 0*6 2560*2
../python/Modules/_pickle.c;do_append 846655c3035d11d 1280 0*2 80*2 0*4 80 0*2 80*2 0*3 80 0*8 80 0*9
../python/Modules/_pickle.c;do_setitems e51b993a320aa80 5440*2 0 1120*2 0 1120 0
../python/Modules/_pickle.c;dump 3c268281cb42ee 0 80*2 0*4 80*2 0*3 80 0 80*3 0 80*2 0*3 40 80 0 80*2
../python/Modules/_pickle.c;fast_save_enter d329c8a55fd51ea 0*13
../python/Modules/_pickle.c;fast_save_leave f37fb86e708cf96 0*6
../python/Modules/_pickle.c;fix_imports 76b2eb2749990e8 0*25
../python/Modules/_pickle.c;get_deep_attribute 5da6cf7cc91da0b 160 0*3 160 0 80 0 80*2 0 80 0
../python/Modules/_pickle.c;get_dotted_path 14c19c9d654c5fc 160*3 0*4
../python/Modules/_pickle.c;instantiate f37fb869e68ff71 0*6
../python/Modules/_pickle.c;load f161a0e9dd73d43 0*81 160*2 40 0*2 40 0*3 1000 0*5 40 0*6 1960 0*2 40*2 0*2 40 120 0 1160 0 40*2 0*3 40 0*2 80 0 1280 0*3 1120 0*4 40*2 0 1200 1280 40*3 0*2 5800 1120 120 0 40 1200 0*4 40 1160 0 80 0*2 40 5800 0*7 3560 0*3 80 0*7 40 0 40 0*2 40 0*2 1080 0*3 40 0*7 5800 0*2 40 0*10 40*2 0*13 40 0 80 0*9 40 0*2 40*2 0 40 1080 0*2 40*2 5760 0*5 40*2 0*2 40 0*8 120 0*19 40 0*7 40 0 40 0*5 80 0*13 40 0*13 120 0*2 40 0*3 40 0*18 40 0*2 80 0*22 40 0 40 0*4 80 0*7 80*2 0*6 40 0*11 40 0*26 40 0*3 40 0*5 40 0*28
../python/Modules/_pickle.c;load_binintx f9bab1814a59b9b 1440 1280*2
../python/Modules/_pickle.c;load_counted_binbytes 1f83c80ab56622c 0 40 0 40*2 0 40 0 40 0*3
../python/Modules/_pickle.c;load_counted_binstring b8e87bfa21af30 0*9
../python/Modules/_pickle.c;load_counted_binunicode 8fc4895766cd4bd 0*2 1960 0 1960 0 1960 0 1960 0 1960
../python/Modules/_pickle.c;load_counted_long b8e87b41b3d3f5 0*9
../python/Modules/_pickle.c;load_counted_tuple c4cab450a195ad1 120 0 120 0
../python/Modules/_pickle.c;load_extension dae27a972acd71e 0*31
../python/Modules/_pickle.c;load_newobj 2c163ec4db5707f 40*2 0*3 40 0*14 40 0*6 40 0*3 40 0*10 c ../python/Objects/typeobject.c;object_new=40
../python/Modules/_pickle.c;marker f9bab17c8f1d198 1280 1240 0
../python/Modules/_pickle.c;memo_get 7df0bf86f0c882c 0*2 11560 0
../python/Modules/_pickle.c;memo_put 56e49be87888b81 6480*2 3560 0 2920 0
../python/Modules/_pickle.c;persistent_id a4d0ad3efffffff 0
../python/Modules/_pickle.c;pickle_clear a4d0ad3efffffff 0
../python/Modules/_pickle.c;pickle_free a4d0ad3efffffff 0
../python/Modules/_pickle.c;pickle_traverse 14a1cffae14bb94 4*57 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_pickle.c;save f4898130c0546a1 0*6 24800 12840 12800 24800 2000 0*2 160 0 160 0*6 11560 0 2160 0*6 2160 0*4 2840 40 0*2 80 0*3 2840 0*2 3640 0 80 0*4 80*2 0*2 2240 0*3 80 0*2 2280 0*3 80*2 0 40 0*5 80*2 240 120 0*5 80 0*6 80 0*5 80 0*2 80 0 80*2 0*6 80 0*3
../python/Modules/_pickle.c;save_bytearray 85018057f7b466c 0*10
../python/Modules/_pickle.c;save_bytes 49ab80cc5e13205 0 40 0*8
../python/Modules/_pickle.c;save_dict cf424553e57c6b 0*3 2280 0*2 2200 2280*2 0 2280 0 2200 10760*5 0*2 6560 2200 0*2 6560 0 2200 0 2200*2 0*9 2200 0*18
../python/Modules/_pickle.c;save_frozenset 5ea87480989f3b9 0*32
../python/Modules/_pickle.c;save_global 13e4b7c8e023da7 0*8 80*4 0 80 0 80 0 80 0*2 40 80*2 0 80*2 0*19 80 0*5 40 80 0*10 80 0 80*2 0*14 80 0*3 40*2 80 0 80 0*19 80 0*8 80 0*23 c - -
../python/Modules/_pickle.c;save_list da02f2e91719b9f 0*2 240 0*3 240*3 0 240 160 0 160 0 160 0 160 0 160 0*4
../python/Modules/_pickle.c;save_picklebuffer 8e43d4d36f68c10 0*16
../python/Modules/_pickle.c;save_reduce 39c8ceeca077698 80 0*9 80 0 80 0*2 80*2 0 80 0*2 80*2 0*2 40 80 40 0*3 40 0 40*2 80 40*2 0 40*2 0*6 40*2 0*2 80 0 40 0 80 0*8 40 0*5 40 0*21
../python/Modules/_pickle.c;save_set 6338f938512e553 0 40 0*2 80*3 0*2 40*2 0 40 0 40 0 40 0*5
../python/Modules/_pickle.c;save_singleton_type f9bab17da8a59e9 0*4
../python/Modules/_pickle.c;save_tuple 3497ec6139a7b0a 0*3 160*3 40*2 120 40 0*4 80 40*2 0*3 40 0 80 40 0
../python/Modules/_pickle.c;save_type b15abf25fee2613 0 80 0*2
../python/Modules/_pickle.c;save_unicode 846655be0108d44 0*11 3640 1680 0 3640 0*7 1960 0*12
../python/Modules/_queuemodule.c;_queue_SimpleQueue_empty a4d0ad3efffffff 0
../python/Modules/_queuemodule.c;_queue_SimpleQueue_get 1e04958bbf62159 0*8
../python/Modules/_queuemodule.c;_queue_SimpleQueue_get_impl ccd33906f3e1f 0*16
../python/Modules/_queuemodule.c;_queue_SimpleQueue_get_nowait 7735b6a7ec9260c 0*4
../python/Modules/_queuemodule.c;_queue_SimpleQueue_put 1e04958bbf62159 0*8
../python/Modules/_queuemodule.c;_queue_SimpleQueue_put_impl 908b92627faaec7 0*9
../python/Modules/_queuemodule.c;_queue_SimpleQueue_put_nowait 3510b1ed9883335 0*3
../python/Modules/_queuemodule.c;_queue_SimpleQueue_qsize ec30a351f9aed51 0*3
../python/Modules/_queuemodule.c;maybe_handoff_item ae15a43ac976867 0*2
../python/Modules/_queuemodule.c;queue_clear 9a4e9b8052265b0 0*7
../python/Modules/_queuemodule.c;queue_free a4d0ad3efffffff 0
../python/Modules/_queuemodule.c;queue_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_queuemodule.c;queuemodule_exec f9bab17c4d7b97f 1*4
../python/Modules/_queuemodule.c;resize_ringbuf fa509ae334877b7 0*5 m - -
../python/Modules/_queuemodule.c;simplequeue_clear bb9fb6080a231ad 0*4
../python/Modules/_queuemodule.c;simplequeue_dealloc f610d3ca574666d 0*4 c -
../python/Modules/_queuemodule.c;simplequeue_new 4601e2128194a64 0*13 c -
../python/Modules/_queuemodule.c;simplequeue_traverse b71a5b047a0765a 0*9 c - -
../python/Modules/_randommodule.c;_random_Random_getrandbits 74db85f92f1336d 0 11600 0*3 11600 0*4
../python/Modules/_randommodule.c;_random_Random_getstate 56e49bf3ee885f0 0*7
../python/Modules/_randommodule.c;_random_Random_random a4d0ad3efffffff 640
../python/Modules/_randommodule.c;_random_Random_seed 86efb332dc0a976 11*3 0*2
../python/Modules/_randommodule.c;_random_Random_setstate b8e87c0e2d7ce7 0*10
../python/Modules/_randommodule.c;_random_clear 9a4e9b8052265b0 0*7
../python/Modules/_randommodule.c;_random_exec d2ae9520d7444a4 1*5 0*4
../python/Modules/_randommodule.c;_random_free a4d0ad3efffffff 0
../python/Modules/_randommodule.c;_random_traverse 6d15c67b43fa13e 2*3 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_randommodule.c;genrand_uint32 bb9fb6134a0b29f 5902 10296 12880 26
../python/Modules/_randommodule.c;init_by_array e51b993b3a12657 6853 6864 6853 11*3 1869
../python/Modules/_randommodule.c;random_init 56e49bf0a5fda5d 0*7
../python/Modules/_randommodule.c;random_seed 2bd8f757c225910 0*2 3*3 8 0 8 0*3 8 0 8 0*2 8 0*4
../python/Modules/_sqlite/blob.c;blob_ass_subscript b0dde2a9a0d9f38 0*20
../python/Modules/_sqlite/blob.c;blob_clear f9bab17da8a59e9 0*4
../python/Modules/_sqlite/blob.c;blob_close ec30a358154fee2 0*3
../python/Modules/_sqlite/blob.c;blob_dealloc ae0e7aa2574666d 0*4 c - -
../python/Modules/_sqlite/blob.c;blob_enter ec30a358154fee2 0*3
../python/Modules/_sqlite/blob.c;blob_exit f9bab17b933b772 0*4
../python/Modules/_sqlite/blob.c;blob_length ae15a43ac976867 0*2
../python/Modules/_sqlite/blob.c;blob_read efde9029bb899e3 0*10
../python/Modules/_sqlite/blob.c;blob_seek ac7ccadb448420a 0*16
../python/Modules/_sqlite/blob.c;blob_subscript d9ecc1845ebe289 0*14
../python/Modules/_sqlite/blob.c;blob_tell ae15a43ac976867 0*2
../python/Modules/_sqlite/blob.c;blob_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_sqlite/blob.c;blob_write b15abf2720c5954 0*5
../python/Modules/_sqlite/blob.c;check_blob f9bab17da8a59e9 0*4
../python/Modules/_sqlite/blob.c;close_blob ae15a43ac976867 0*2
../python/Modules/_sqlite/blob.c;get_slice_info ae15a43ac976867 0*2
../python/Modules/_sqlite/blob.c;get_subscript_index c17fbc75be67805 0*6
../python/Modules/_sqlite/blob.c;inner_write 3510b1eaa195ad1 0*3
../python/Modules/_sqlite/blob.c;read_multiple b15abf1f2aa4d39 0*5
../python/Modules/_sqlite/connection.c;_pysqlite_build_py_params cc66d3bd0603686 0*17
../python/Modules/_sqlite/connection.c;_pysqlite_set_result 8e43d4d2737fcbf 0*17
../python/Modules/_sqlite/connection.c;authorizer_callback cc66d3b7c8c389a 0*16
../python/Modules/_sqlite/connection.c;autocommit_converter f37fb86345d6edb 0*5
../python/Modules/_sqlite/connection.c;blobopen af92f9b33710d96 0*19
../python/Modules/_sqlite/connection.c;blobopen_impl 22f3cd330f6be49 0*15
../python/Modules/_sqlite/connection.c;collation_callback f83ded096d7588c 0*26
../python/Modules/_sqlite/connection.c;connection_clear fb3357fd6101116 4 0 4*4 0*10 4*3 0*8 4*2 0*8
../python/Modules/_sqlite/connection.c;connection_close 9a4e9b7abaabb0f 8 4 0*4
../python/Modules/_sqlite/connection.c;connection_dealloc 20817d7aa8a59e9 4*3 0 c ../python/Modules/_sqlite/connection.c;connection_clear=4 PyObject_GC_Del=4
../python/Modules/_sqlite/connection.c;connection_finalize 1e04958e7d999dc 4 0*7
../python/Modules/_sqlite/connection.c;connection_get_row_factory ae15a43ac976867 0*2
../python/Modules/_sqlite/connection.c;connection_get_text_factory ae15a43ac976867 0*2
../python/Modules/_sqlite/connection.c;connection_set_row_factory 3fd5b9084daf174 4*2 0 4 0*2
../python/Modules/_sqlite/connection.c;connection_set_text_factory 3fd5b9084daf174 0*6
../python/Modules/_sqlite/connection.c;connection_traverse ed777c15f0eeb22 0*39 c - - - - - - - - - - - -
../python/Modules/_sqlite/connection.c;create_callback_context b15abf234061ab6 0*4
../python/Modules/_sqlite/connection.c;create_window_function 5763c666cb1349e 0*15
../python/Modules/_sqlite/connection.c;deserialize 202b456a8543a63 0*17 m -
../python/Modules/_sqlite/connection.c;destructor_callback 5c2193011210271 0*9
../python/Modules/_sqlite/connection.c;final_callback e49cc4beba9fd86 0*17
../python/Modules/_sqlite/connection.c;func_callback 9bc9c707983b0f4 0*15
../python/Modules/_sqlite/connection.c;get_autocommit bb9fb60ac9011f1 0*5
../python/Modules/_sqlite/connection.c;get_sig a4d0ad3efffffff 0
../python/Modules/_sqlite/connection.c;getconfig 908b926a1a01209 0*9
../python/Modules/_sqlite/connection.c;getlimit ec30a351f9aed51 0*3
../python/Modules/_sqlite/connection.c;inverse_callback 8486dddbe8eee2c 0*18
../python/Modules/_sqlite/connection.c;isolation_level_converter b8718573d6179d6 0*10
../python/Modules/_sqlite/connection.c;progress_callback 1f83c80409408cd 0*13
../python/Modules/_sqlite/connection.c;pysqlite_connection_backup 10134150218bde5 0*43
../python/Modules/_sqlite/connection.c;pysqlite_connection_call 7df0bf8f9124340 0 16*3 0 16
../python/Modules/_sqlite/connection.c;pysqlite_connection_close ce0fbd5feeaa8f6 4*3 0 4*2 0
../python/Modules/_sqlite/connection.c;pysqlite_connection_commit a4d0ad3efffffff 0
../python/Modules/_sqlite/connection.c;pysqlite_connection_commit_impl 9bc9c70190f9f07 0*15
../python/Modules/_sqlite/connection.c;pysqlite_connection_create_aggregate 1f83c80c419452f 0*14
../python/Modules/_sqlite/connection.c;pysqlite_connection_create_collation 211dfe5bee4d306 0*20
../python/Modules/_sqlite/connection.c;pysqlite_connection_create_function e49cc4c0524a91a 0*18
../python/Modules/_sqlite/connection.c;pysqlite_connection_cursor f37fb867a0e59ac 0*5
../python/Modules/_sqlite/connection.c;pysqlite_connection_cursor_impl 3c2682766f3e4f 0 16 0 16*2 0*3 16 0*5 16 0 16 0*3 16 0 16 0*5
../python/Modules/_sqlite/connection.c;pysqlite_connection_enter ec30a358154fee2 0*3
../python/Modules/_sqlite/connection.c;pysqlite_connection_execute cde18e42ce98aef 12 0 12 0 12*2 4 12 0*4
../python/Modules/_sqlite/connection.c;pysqlite_connection_executemany 8501805c7135045 4 0 4 0 4*3 0*4
../python/Modules/_sqlite/connection.c;pysqlite_connection_executescript d86b9c0dc789e69 0*8
../python/Modules/_sqlite/connection.c;pysqlite_connection_exit cde18e38a12f125 0*11
../python/Modules/_sqlite/connection.c;pysqlite_connection_get_in_transaction 5fcfa1a0c976867 0*3
../python/Modules/_sqlite/connection.c;pysqlite_connection_get_isolation_level ec30a358154fee2 0*3
../python/Modules/_sqlite/connection.c;pysqlite_connection_get_total_changes ae15a43ac976867 0*2
../python/Modules/_sqlite/connection.c;pysqlite_connection_init 709576a0c944508 0*11 4 0*2 4 0*3 4 0*2 4 0*7 4 0*3 4 0*3 4*2 0*2 4*2 0 4 0 4*2 0*5 4 0*8 4 0 c -
../python/Modules/_sqlite/connection.c;pysqlite_connection_interrupt ec30a358154fee2 0*3
../python/Modules/_sqlite/connection.c;pysqlite_connection_iterdump d9ecc192c85b5f1 0*15
../python/Modules/_sqlite/connection.c;pysqlite_connection_rollback a4d0ad3efffffff 0
../python/Modules/_sqlite/connection.c;pysqlite_connection_rollback_impl 9bc9c70190f9f07 0*15
../python/Modules/_sqlite/connection.c;pysqlite_connection_set_authorizer b8e87ba388526d 0*11
../python/Modules/_sqlite/connection.c;pysqlite_connection_set_isolation_level 3fd5b90cc31f745 0*6
../python/Modules/_sqlite/connection.c;pysqlite_connection_set_progress_handler 85018059e6fd518 0*11
../python/Modules/_sqlite/connection.c;pysqlite_connection_set_trace_callback d2ae95215cf624f 0*9
../python/Modules/_sqlite/connection.c;serialize 5da6cf7af8b7458 0*13
../python/Modules/_sqlite/connection.c;set_autocommit 1f83c80a7c2d0cf 0*14
../python/Modules/_sqlite/connection.c;set_callback_context d2ae9523e11ec54 12 0*8
../python/Modules/_sqlite/connection.c;set_sqlite_error 7df0bf831d2bfda 0*4
../python/Modules/_sqlite/connection.c;setconfig cde18e4208f7113 0*12
../python/Modules/_sqlite/connection.c;setlimit 3fd5b907c6123d5 0*7
../python/Modules/_sqlite/connection.c;setlimit_impl 7735b69d6703036 0*4
../python/Modules/_sqlite/connection.c;step_callback a557f0a8d7afeb9 0*22
../python/Modules/_sqlite/connection.c;trace_callback 69fdf04339e63f5 0*21
../python/Modules/_sqlite/connection.c;value_callback 7e1e8ce47b28835 0*13
../python/Modules/_sqlite/cursor.c;_pysqlite_get_converter 9a4e9b7cb8fe1d1 0*7
../python/Modules/_sqlite/cursor.c;_sqlite3_Cursor_arraysize_get a4d0ad3efffffff 0
../python/Modules/_sqlite/cursor.c;_sqlite3_Cursor_arraysize_set ae15a43ac976867 0*2
../python/Modules/_sqlite/cursor.c;begin_transaction 3510b1f11bc16be 0*2 4
../python/Modules/_sqlite/cursor.c;bind_param fbd3dfaab8141e5 960 0 480 0 4 480*2 0*2 4 0 480 0 480 0*7
../python/Modules/_sqlite/cursor.c;check_cursor 3fd5b9030aae0e1 0*2 476*3 0
../python/Modules/_sqlite/cursor.c;cursor_clear af92f9bfa5c7cbd 16*3 0 16*2 0*3 16 8 0*2 16 0*7
../python/Modules/_sqlite/cursor.c;cursor_dealloc ae0e7aa2574666d 16*3 0 c ../python/Modules/_sqlite/cursor.c;cursor_clear=16 PyObject_GC_Del=16
../python/Modules/_sqlite/cursor.c;cursor_traverse 3b39a9a93efa2a4 0*21 c - - - - - - -
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_close 85018053e5de9f1 0*10
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_execute 7df0bf8b542ac88 0*5
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_executemany 7735b6a816aa9e8 0*4
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_executescript 8e43d4d4e49d41e 0*18
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_fetchall b8e87b33f83334 0*11
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_fetchmany 5da6cf876e99a1a 0*15
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_fetchone ec30a34c1c70dc7 4*2 0
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_init ac9c42c57d7f74e 0*2 16 0*3 16 0*2 16 0*6 16*2 0*3 16 0*6 16*2 0*7
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_iternext e2613ad232fd972 0*2 456 0*5 460 0*2 460 0*2 456 0*3 456*2 0 4 456 0*3 456 0*3 8 456 0*2 452 0 8*2 456 0*8 8 0*12
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_setinputsizes a4d0ad3efffffff 0
../python/Modules/_sqlite/cursor.c;pysqlite_cursor_setoutputsize f9bab17b933b772 0*4
../python/Modules/_sqlite/module.c;add_integer_constants 3b412875e2a5e48 1*65
../python/Modules/_sqlite/module.c;converters_init ae15a43ac976867 1*2
../python/Modules/_sqlite/module.c;get_threadsafety f9bab188bea97b6 1*2 0*2
../python/Modules/_sqlite/module.c;module_clear e9236e636332553 0*82
../python/Modules/_sqlite/module.c;module_exec 662b344ba9e8a4a 0*3 1*26 0 1 0 1*8 105 1*6 0 1*5 0 1*8
../python/Modules/_sqlite/module.c;module_free a4d0ad3efffffff 0
../python/Modules/_sqlite/module.c;module_traverse 14a1cffae14bb94 2*57 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/_sqlite/module.c;pysqlite_adapt b15abf1f0a9b068 0*5
../python/Modules/_sqlite/module.c;pysqlite_complete_statement 908b9264689f5fb 0*9
../python/Modules/_sqlite/module.c;pysqlite_connect 1e04958c8aea5c7 0*4 4 0 4 0
../python/Modules/_sqlite/module.c;pysqlite_enable_callback_trace ec30a351f9aed51 0*3
../python/Modules/_sqlite/module.c;pysqlite_register_adapter 86efb33a34fae95 2*2 0*3
../python/Modules/_sqlite/module.c;pysqlite_register_converter 908b926ad0536f8 2 0 2 0 2*4 0*2
../python/Modules/_sqlite/prepare_protocol.c;pysqlite_prepare_protocol_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_sqlite/prepare_protocol.c;pysqlite_prepare_protocol_init a4d0ad3efffffff 0
../python/Modules/_sqlite/prepare_protocol.c;pysqlite_prepare_protocol_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_sqlite/row.c;pysqlite_iter a4d0ad3efffffff 0
../python/Modules/_sqlite/row.c;pysqlite_row_dealloc 350b6f538065285 456*2 0 c ../python/Modules/_sqlite/row.c;row_clear=456 PyObject_GC_Del=456
../python/Modules/_sqlite/row.c;pysqlite_row_hash 5fcfa1a0c976867 0*3
../python/Modules/_sqlite/row.c;pysqlite_row_keys 56e49bed9750d50 0*7
../python/Modules/_sqlite/row.c;pysqlite_row_length a4d0ad3efffffff 0
../python/Modules/_sqlite/row.c;pysqlite_row_new 9ea6ad24d499330 0*2 456 0*3 456 0 456 0 456*3 c PyType_GenericAlloc=456
../python/Modules/_sqlite/row.c;pysqlite_row_richcompare 3fd5b902a3a5659 0*6
../python/Modules/_sqlite/row.c;pysqlite_row_subscript 7652637f9eb4d51 0 452 0 452*2 0 452 4 0*3 452 4 0*2 452 0*12
../python/Modules/_sqlite/row.c;row_clear 9a4e9b8052265b0 456*6 8
../python/Modules/_sqlite/row.c;row_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_sqlite/statement.c;lstrip_sql 910ccff2d47b04c 0*16 32 16
../python/Modules/_sqlite/statement.c;stmt_dealloc f610d3ca574666d 16*3 0 c PyObject_GC_Del=16
../python/Modules/_sqlite/statement.c;stmt_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/_sre/sre.c;_sre_SRE_Match___copy__ ae15a43ac976867 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Match___deepcopy__ ae15a43ac976867 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Match_end 56e49bef746a9fa 0 4236*2 0 4236 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Match_expand f37fb863d4ee2f7 0*6
../python/Modules/_sre/sre.c;_sre_SRE_Match_groupdict f83ded0bfae2b57 4 0 12*2 0*2 12 0 4 0*3 4 0*4 4 0*7
../python/Modules/_sre/sre.c;_sre_SRE_Match_groups cde18e44977d1fe 916 776*2 0*2 916 0 916 0*3
../python/Modules/_sre/sre.c;_sre_SRE_Match_span 908b926b1791202 0 160 0 160 0 160*3 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Match_start 56e49bef746a9fa 0 2880*2 0 2880 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Pattern___copy__ ae15a43ac976867 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Pattern___deepcopy__ ae15a43ac976867 0*2
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_findall eeff089fcd9be09 740 0*5 4484 740 3744 0 740 0*3 740 0*5 740 0*2 740 0*7 3744 0*4 740 3576 0*5 280 2560 0*3 904 280*2 32 0*3 280 0*8 280 0
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_finditer f2f8e5f5ce2bc67 0*2 192 0 192 0*2 192 0 192 0 192 0*4 192 0*8
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_fullmatch 7c77e20d92067d8 0 32 0 32 0 32 0*5 32 0*3 32 0*7
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_match 7c77e20d92067d8 0 12682 0 12682 0 12682 9208*3 0 9208 12682 0 9208 0 12682 0*3 7664 0*3
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_scanner 8486dde3fab5767 0*19
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_search edb7fedbd25a5e1 0 226 0 226 0 226 0*6 226 0*8
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_split 25cf239826a3e1a 0 13000*3 6600 228 13000 0 228 0 228 0 96*2 0 13384 96 0 13384 0 384 0*3 32 0 13384 13000 13384 0*9 228*2 0*2 228*2 0 64 0*3 13548 13000
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_sub c7248737d44bea3 2464 0 2464 0 2464 204*3 0 204 0
../python/Modules/_sre/sre.c;_sre_SRE_Pattern_subn c7248737d44bea3 0*11
../python/Modules/_sre/sre.c;_sre_SRE_Scanner_match 5da6cf792579721 0*12
../python/Modules/_sre/sre.c;_sre_SRE_Scanner_search cde18e3805f654b 0 5728 0*2 5728 5536 0*2 5728 5536
../python/Modules/_sre/sre.c;_sre_ascii_iscased 7735b69b6740437 8*3 0
../python/Modules/_sre/sre.c;_sre_ascii_tolower f37fb86b022a07a 0 128*3 0*2
../python/Modules/_sre/sre.c;_sre_compile eeb945c8c1b9923 0 181*3 0 10678*2 181 0*2 181 137 181 0*3 181 0*4 18 181 177 181 0*3 18 9 18 0 181 18 0*3
../python/Modules/_sre/sre.c;_sre_getcodesize a4d0ad3efffffff 0
../python/Modules/_sre/sre.c;_sre_template 3497ec60ebe64f0 0*2 1 2 1 0*4 1 0 2 0*2 1 0*2 2 0 2 0*2 1 2 0
../python/Modules/_sre/sre.c;_sre_unicode_iscased 7735b69b6740437 151*2 150 0
../python/Modules/_sre/sre.c;_sre_unicode_tolower bb9fb609a10f630 0 125*2 0*2
../python/Modules/_sre/sre.c;_validate_charset 1546c125b0bd343 224 0*2 512*2 626*2 224 121 96 2 148 485 96 121 2 148 2*2
../python/Modules/_sre/sre.c;_validate_inner 9fbdde0f141cb39 504 18 0*2 29 0*4 12 451 4 2 0*3 350 61 60 17 0 949 0*9 2376 0*3 2376 0*3 551 949 385 274*3 0 457 274 457 274 457*2 60 163 23*4 411 111 60 416 147 181 0*2 147 0*2 416 0*6 411 181 60 0*3 411 181 60 28 411 111 181 60 411 181 60 411 0 181 60 411 181*2 0 60*2 181 31 52*2 153 28 31 181 28 31*3 0
../python/Modules/_sre/sre.c;compile_template 482cdd548c681aa 14*2 1 0*2 1 0*13
../python/Modules/_sre/sre.c;data_stack_grow f37fb8608509f90 44453*3 0*2
../python/Modules/_sre/sre.c;expand_template 4b226648773925e 0*26
../python/Modules/_sre/sre.c;getstring 2a5bdd58c1ef33 0 33262 416 202 0 71
../python/Modules/_sre/sre.c;match_clear 908b9266516abdb 19937*2 0 19937 19520 0 19937 300 0 5
../python/Modules/_sre/sre.c;match_dealloc 6d15c67b8065285 19937*2 0 c PyObject_GC_Del=19937
../python/Modules/_sre/sre.c;match_getindex d2ae9526147fd82 0 23431 15795 16155 360 0 360*3
../python/Modules/_sre/sre.c;match_getitem ae15a43ac976867 4281*2
../python/Modules/_sre/sre.c;match_getslice_by_index 74db8605d85adc5 16931*2 16746 0*3 16746 0*4
../python/Modules/_sre/sre.c;match_group 14b8ead09dfec9 960 2880*3 0*2 960 3280 5702 0 5702 3280
../python/Modules/_sre/sre.c;match_lastgroup_get bb9fb609e5d786a 5376*5
../python/Modules/_sre/sre.c;match_lastindex_get ae15a44542b0f02 0*2
../python/Modules/_sre/sre.c;match_regs_get 910ccff1c2dd7a4 0*14
../python/Modules/_sre/sre.c;match_repr f9bab17da8a59e9 0*4
../python/Modules/_sre/sre.c;match_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/_sre/sre.c;pattern_clear 908b9266516abdb 93 8*2 93 8*2 91 8*2 50
../python/Modules/_sre/sre.c;pattern_dealloc f610d3ca574666d 93 0 93 0 c PyObject_GC_Del=93
../python/Modules/_sre/sre.c;pattern_error f9bab1887d3640d 0*4
../python/Modules/_sre/sre.c;pattern_groupindex 209aa3e3852da94 0 2
../python/Modules/_sre/sre.c;pattern_hash ae15a43ac976867 14*2
../python/Modules/_sre/sre.c;pattern_new_match 5da6cf7cfdc26d7 22195 31051 19194*2 19937 4364 19937 0 19937 19520 0*3
../python/Modules/_sre/sre.c;pattern_repr cadd60a2ddea3b6 0*32
../python/Modules/_sre/sre.c;pattern_richcompare 39306c7a18cde4 0*10 m -
../python/Modules/_sre/sre.c;pattern_scanner 3fd5b90298f8a45 192*2 0 192 0*2
../python/Modules/_sre/sre.c;pattern_subx e306ef2ff68ae58 0*2 10774 8310*3 5633 8310 6331 2075 2677 0 5633*2 2278 3662 0 6331 2464 2075 5 0*4 5633 14 0*7 382 7 14 0 7 0*2 2464 0*2 7 0*2 2096 1365 7*2 2464 0*3 1365 0*4 853 0 2464 0*3 2464 0*5 2464 0*4 10774
../python/Modules/_sre/sre.c;pattern_traverse b4d80a875f9f1bb 24*2 224*3 24*2 224*2 24*2 224 c ../python/Python/gc.c;visit_decref=112,../python/Python/gc.c;visit_reachable=112 ../python/Python/gc.c;visit_decref=12,../python/Python/gc.c;visit_reachable=12 ../python/Python/gc.c;visit_decref=12,../python/Python/gc.c;visit_reachable=12 ../python/Python/gc.c;visit_decref=112,../python/Python/gc.c;visit_reachable=112
../python/Modules/_sre/sre.c;scanner_clear f9bab17da8a59e9 0*4
../python/Modules/_sre/sre.c;scanner_dealloc 725add4e316cb9c 192*4 0*2 c PyObject_GC_Del=192
../python/Modules/_sre/sre.c;scanner_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_sre/sre.c;sre_category b3d359a29807b4f 89167 0*4 512 0*4 8314 0 69444 400 0*12 512 10497 0*4 17296 0 17104 0 17104
../python/Modules/_sre/sre.c;sre_clear 5763c66c5acec93 0*16
../python/Modules/_sre/sre.c;sre_exec d2ae95275cee314 1 0 1*8
../python/Modules/_sre/sre.c;sre_free a4d0ad3efffffff 0
../python/Modules/_sre/sre.c;sre_search 43dc9354639a34d 0*10 2 0*9 36590 0*3 16804 0*5 34824 0 40575 0*8 4*2 0*7 2 0 2*2 0*3 34824 0*6 2 6648 0*9 2 6648 2 0*6 6145*2 0*3 6650 26175 0*4 967 384 0*3 25208 0*2 4380 0*2 496 0*3 32825 10098 25208 41306 0*8
../python/Modules/_sre/sre.c;sre_traverse 922733f49cee8d 4*3 0 4*5 0 4*4 0 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 -
../python/Modules/_sre/sre.c;sre_ucs1_charset e772f7e09a5254a 0*2 355107 113398 89167 96055 121603 0 2 57072 73475 105634 90086 28840 2 0*2 2 96055 113523 0*2 269312 147122
../python/Modules/_sre/sre.c;sre_ucs1_count 85e1084051cb59f 31052 325 200 5088 0*3 153671 2125 0*6 101607 2125 0*4 124842 200*2 0*3 26617 0 25280 5088 20800 0*2 26617 4480 0*6 200 49922
../python/Modules/_sre/sre.c;sre_ucs1_match a783db3b11a0115 38504 279 0*10 42926 0 7401 0*3 82752 0*2 6632 0 7654 4176 38504 39402 0*2 2066 0*2 3840 2160 0*2 2912 4128 0*13 85228 12714 0 38504 0*2 1920 1952 1152 0*4 7401 0*2 85228 19649 10523 0*4 85228 44453 12082 0 66484 0*6 87973 0*3 500 0 4352 0 10951 0 2 0*2 27784 67050 0*11 200 256 0*2 2 0*2 25474 47321 0*4 19637 47043 0 57210 0 500 0*2 124647 0*4 33326 87013 0*4 53790 2914 0*4 31001 0*3 57110 0 2914 0 23077 0*6 30901 0*8 30304 0 279 0*4 7401 21896 1905 1792 0*4 20512 0 20100 0 5241 0*2 2730 86143 0 32588 0 30304 0*2 300 0*5 4096 2374 0 19953 0*3 1905 0 20512 0*2 21336 0 1792 0*2 3216 0*2 169 0 2 30304 0*3 3957 9126 539 42132 36936 9126 42132 0*2 85547 88665 6632 11577 0*2 82884 0 7401 0 7401 0*4 100 0 2 0 7401 0*4 84 106 20480 20512 0*10 72034 29330 5826 352 0*5 2066 0*3 88138 0 82752*2 0*3 11577 88138 0*7 84 37 0*2 4866 0*3 7049 0*6 4866 0 6600 0*2 6600 4800 4896 0*9 9417 51848 0*12 32 0*4 9417 0 6600 0 9417 0*7 8158 0 6789 0*2 4800 4896 0*2 11611 0*2 5376 0*4 3193 5376 0*5 3193 0*5 296 0*3 296 4800 4896 0*7 232 0*6 4800 4896 0*2 12432 0*10 m 8=2912,20=960,24=960,28=16,48=16,4=2 4=2 12=1920,20=960,4=229,8=84 - 4=100 - - 8=3872,24=976,4=496,48=32 8=1952,24=960,4=288,48=16 - - - - - -
../python/Modules/_sre/sre.c;sre_ucs2_charset e772f7e09a5254a 0*24
../python/Modules/_sre/sre.c;sre_ucs2_count d24e1d7ecb9d603 0*48
../python/Modules/_sre/sre.c;sre_ucs2_match 6d12a9e8ceba1eb 0*470 m - - - - - - - - - - - - - - -
../python/Modules/_sre/sre.c;sre_ucs4_charset e772f7e09a5254a 0*24
../python/Modules/_sre/sre.c;sre_ucs4_count 906b1a15c54e88e 0*46
../python/Modules/_sre/sre.c;sre_ucs4_match 6d12a9e8ceba1eb 0*470 m - - - - - - - - - - - - - - -
../python/Modules/_sre/sre.c;state_fini 908b926a7d7659b 0 7049 16564 193 16564 13479 15633 0
../python/Modules/_sre/sre.c;state_init ffe18a45c2ebbfb 16564 0 16564 0 193 16564 15633 16371 0*4
../python/Modules/_sre/sre.c;template_clear 1e049587802c408 0*8
../python/Modules/_sre/sre.c;template_dealloc 6d15c67b8065285 0*3 c -
../python/Modules/_sre/sre.c;template_traverse 741a38b6b9b089c 4 2*2 0 4*5 0 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 -
../python/Modules/_stat.c;stat_S_IFMT b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_IMODE b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISBLK b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISCHR b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISDIR b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISDOOR b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISFIFO b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISLNK b15abf221f1d450 4*3 0*2
../python/Modules/_stat.c;stat_S_ISPORT b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISREG b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISSOCK b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_S_ISWHT b15abf221f1d450 0*5
../python/Modules/_stat.c;stat_exec f071036fb26fe66 1*42 10*2 1*6
../python/Modules/_stat.c;stat_filemode 87d8ef6ea2ebfb3 0*27
../python/Modules/_statisticsmodule.c;_statistics__normal_dist_inv_cdf 2d83cc1369ecb9b 0*18
../python/Modules/_struct.c;Struct___init__ ed113c0dcf28314 7*2 1 9 347 0*4 347 10 47 0*2 10 47*2 0 47 21 0*2 47 7 21 0*2 10*2 0 38 0 38 0 21 47 7 0*2 1 0*2 38 2 0 38 0 10 0 10 0*2 10 0*2 10 0*2
../python/Modules/_struct.c;Struct_iter_unpack cde18e44ca04abc 0*11
../python/Modules/_struct.c;Struct_unpack 3510b1f37e0a2a4 0*3
../python/Modules/_struct.c;Struct_unpack_from 1f83c810c44dfbe 0*13
../python/Modules/_struct.c;Struct_unpack_from_impl 56e49becf941264 0*6
../python/Modules/_struct.c;Struct_unpack_impl f9bab18845bd106 0*2 3936
../python/Modules/_struct.c;_clearcache a4d0ad3efffffff 0
../python/Modules/_struct.c;_structmodule_clear 1f83c8132c31c8f 0*14
../python/Modules/_struct.c;_structmodule_exec 7e1e8ce4b38bfba 1*2 0 12 21 20 18 1*2 18 1*2 15 1 18
../python/Modules/_struct.c;_structmodule_free a4d0ad3efffffff 0
../python/Modules/_struct.c;_structmodule_traverse 72b7040ae3cb576 4*13 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_struct.c;bp_bool ae15a43ac976867 0*2
../python/Modules/_struct.c;bp_double 3510b1eef5cc5c1 0 3840 0
../python/Modules/_struct.c;bp_float 3510b1eef5cc5c1 0 3840 0
../python/Modules/_struct.c;bp_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;bp_int 3fd5b90ce10d19d 3840*2 0 3840 0*2
../python/Modules/_struct.c;bp_longlong b15abf207b65bcb 3840*2 0*3
../python/Modules/_struct.c;bp_uint 3fd5b90d0bfcf52 15360 7680 0 3840 0*2
../python/Modules/_struct.c;bp_ulonglong b15abf207b65bcb 0*5
../python/Modules/_struct.c;bu_bool a4d0ad3efffffff 0
../python/Modules/_struct.c;bu_double a4d0ad3efffffff 3840
../python/Modules/_struct.c;bu_float a4d0ad3efffffff 3840
../python/Modules/_struct.c;bu_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;bu_int ae15a4398810f9c 0*2
../python/Modules/_struct.c;bu_longlong ae15a4398810f9c 26880 3840
../python/Modules/_struct.c;bu_short ae15a4398810f9c 3840*2
../python/Modules/_struct.c;bu_uint ae15a4398810f9c 15360 7680
../python/Modules/_struct.c;bu_ulonglong ae15a4398810f9c 0*2
../python/Modules/_struct.c;cache_struct_converter 211dfe58c0361ba 0 7840 5 7836 0*2 7840 7836 0 9 0*2 4 0 9 0*5
../python/Modules/_struct.c;calcsize 9a4e9b862ae371a 5*5 0*2
../python/Modules/_struct.c;get_long f37fb862f24ef69 7912*3 24 3840 0
../python/Modules/_struct.c;get_pylong bb9fb609413e2e6 19532 0 108 0
../python/Modules/_struct.c;get_ulong f37fb862f24ef69 7780*3 84 0*2
../python/Modules/_struct.c;iter_unpack 9a4e9b84ecd3825 0*7
../python/Modules/_struct.c;lp_double 3510b1eef5cc5c1 0*3
../python/Modules/_struct.c;lp_float 3510b1eef5cc5c1 0*3
../python/Modules/_struct.c;lp_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;lp_int 3fd5b90ce10d19d 0*6
../python/Modules/_struct.c;lp_longlong b15abf207b65bcb 0*5
../python/Modules/_struct.c;lp_uint 3fd5b90d0bfcf52 0*6
../python/Modules/_struct.c;lp_ulonglong b15abf207b65bcb 0*5
../python/Modules/_struct.c;lu_double a4d0ad3efffffff 0
../python/Modules/_struct.c;lu_float a4d0ad3efffffff 0
../python/Modules/_struct.c;lu_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;lu_int ae15a4398810f9c 0*2
../python/Modules/_struct.c;lu_longlong ae15a4398810f9c 0*2
../python/Modules/_struct.c;lu_short ae15a4398810f9c 0*2
../python/Modules/_struct.c;lu_uint ae15a4398810f9c 0*2
../python/Modules/_struct.c;lu_ulonglong ae15a4398810f9c 0*2
../python/Modules/_struct.c;np_bool ae15a43ac976867 0*2
../python/Modules/_struct.c;np_byte bb9fb6061fe176d 0*2 3840 0
../python/Modules/_struct.c;np_char 3510b1edd989854 0*3
../python/Modules/_struct.c;np_double 3510b1eef5cc5c1 0*3
../python/Modules/_struct.c;np_float 3510b1eef5cc5c1 0*3
../python/Modules/_struct.c;np_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;np_int 3510b1edd161620 0*3
../python/Modules/_struct.c;np_long 3510b1edd161620 0*3
../python/Modules/_struct.c;np_longlong 1e049585ffd0eef 0*8
../python/Modules/_struct.c;np_short bb9fb6061fe176d 0*4
../python/Modules/_struct.c;np_size_t 1e049585ffd0eef 0*8
../python/Modules/_struct.c;np_ssize_t 1e049585ffd0eef 0*8
../python/Modules/_struct.c;np_ubyte bb9fb6061fe176d 0*2 128 0
../python/Modules/_struct.c;np_uint 3510b1edd161620 0*3
../python/Modules/_struct.c;np_ulong 3510b1edd161620 100 0*2
../python/Modules/_struct.c;np_ulonglong 1e049585ffd0eef 0*8
../python/Modules/_struct.c;np_ushort bb9fb6061fe176d 0*2 104 0
../python/Modules/_struct.c;np_void_p f37fb862f24ef69 0*6
../python/Modules/_struct.c;nu_bool a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_byte a4d0ad3efffffff 3840
../python/Modules/_struct.c;nu_char a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_double a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_float a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_halffloat a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_int a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_long a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_longlong a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_short a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_size_t a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_ssize_t a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_ubyte a4d0ad3efffffff 96
../python/Modules/_struct.c;nu_uint a4d0ad3efffffff 144
../python/Modules/_struct.c;nu_ulong a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_ulonglong a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_ushort a4d0ad3efffffff 0
../python/Modules/_struct.c;nu_void_p a4d0ad3efffffff 0
../python/Modules/_struct.c;pack b15abf1dab97cc6 3904*2 0 3904 0
../python/Modules/_struct.c;pack_halffloat 3510b1eef5cc5c1 0*3
../python/Modules/_struct.c;pack_into b15abf1dab97cc6 0*5
../python/Modules/_struct.c;s_clear f9bab17da8a59e9 0*4
../python/Modules/_struct.c;s_dealloc 9f21f0af87bc81f 0*8 c -
../python/Modules/_struct.c;s_get_format 209aa3e3852da94 0*2
../python/Modules/_struct.c;s_get_size a4d0ad3efffffff 0
../python/Modules/_struct.c;s_new b435d4c487d49fc 10*2 0 c PyType_GenericAlloc=10
../python/Modules/_struct.c;s_pack 9a4e9b7e276b498 0*4 3904
../python/Modules/_struct.c;s_pack_internal 30ca24569f2b81f 0 27212 0 3904 0 3904 0*7 31004 0 31004 0*3 3904 0 c ../python/Modules/_struct.c;bp_uint=7680,../python/Modules/_struct.c;bp_double=3840,../python/Modules/_struct.c;bp_float=3840,../python/Modules/_struct.c;bp_int=3840,../python/Modules/_struct.c;bp_longlong=3840,../python/Modules/_struct.c;np_byte=3840,../python/Modules/_struct.c;np_ubyte=128,../python/Modules/_struct.c;np_ushort=104 m 32=3840,10=48,30=8,22=4,46=4 3=3840,4=64 -
../python/Modules/_struct.c;s_pack_into ee59cdb1cc44897 0*13
../python/Modules/_struct.c;s_repr b15abf1dab97cc6 0*5
../python/Modules/_struct.c;s_sizeof 7735b69aaff9083 0*3
../python/Modules/_struct.c;s_traverse 937e7fa3c3bd9dd 20*6 c ../python/Python/gc.c;visit_decref=10,../python/Python/gc.c;visit_reachable=10 ../python/Python/gc.c;visit_decref=10,../python/Python/gc.c;visit_reachable=10
../python/Modules/_struct.c;s_unpack_internal a3d6a8239a8afc6 0 30960 0 3840 27120 0 30960*2 3936*2 0*4 c ../python/Modules/_struct.c;bu_uint=7680,../python/Modules/_struct.c;bu_double=3840,../python/Modules/_struct.c;bu_float=3840,../python/Modules/_struct.c;bu_longlong=3840,../python/Modules/_struct.c;bu_short=3840,../python/Modules/_struct.c;nu_byte=3840,../python/Modules/_struct.c;nu_uint=144,../python/Modules/_struct.c;nu_ubyte=96
../python/Modules/_struct.c;unpack d2ae95274b718a8 0 3936*4 0 3936*2 0
../python/Modules/_struct.c;unpack_double ec30a351f9aed51 3840 0 3840
../python/Modules/_struct.c;unpack_float ec30a351f9aed51 3840 0 3840
../python/Modules/_struct.c;unpack_from ccd33698df898 0*17
../python/Modules/_struct.c;unpack_halffloat ec30a351f9aed51 0*3
../python/Modules/_struct.c;unpackiter_dealloc f37fb867316cb9c 0*6
../python/Modules/_struct.c;unpackiter_iternext 7df0bf877c8f2c1 0*5
../python/Modules/_struct.c;unpackiter_len ae15a43ac976867 0*2
../python/Modules/_struct.c;unpackiter_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/_suggestions.c;_suggestions__generate_suggestions 49ab80dade911c0 616 56 0*3 56 0*2 56
../python/Modules/_sysconfig.c;_sysconfig_config_vars bb9fb6105ac1309 0*5
../python/Modules/_threadmodule.c;PyThreadHandleObject_dealloc 6d15c67b8065285 17*2 0 c PyObject_GC_Del=17
../python/Modules/_threadmodule.c;PyThreadHandleObject_get_ident 3510b1ed9883335 0*3
../python/Modules/_threadmodule.c;PyThreadHandleObject_is_done c4cab45187d49fc 0*4
../python/Modules/_threadmodule.c;PyThreadHandleObject_join 86efb33393631d8 12*3 0*2
../python/Modules/_threadmodule.c;PyThreadHandleObject_new b435d4c8e12407b 18*2 0 c PyType_GenericAlloc=18
../python/Modules/_threadmodule.c;PyThreadHandleObject_repr 3510b1ed9883335 0*3
../python/Modules/_threadmodule.c;PyThreadHandleObject_set_done 1deaa6ee154fee2 0*4
../python/Modules/_threadmodule.c;PyThreadHandleObject_tp_new a4d0ad3efffffff 15
../python/Modules/_threadmodule.c;PyThreadHandleObject_traverse 6d15c67b43fa13e 6*3 c ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3
../python/Modules/_threadmodule.c;ThreadHandle_decref 14c19ca3c014fb4 41 17*2 0*2 2*2
../python/Modules/_threadmodule.c;ThreadHandle_join 5da6cf7c770189e 0*4 12*2 0*2 12 0*3 12
../python/Modules/_threadmodule.c;ThreadHandle_new bb9fb607be90000 18 0*3
../python/Modules/_threadmodule.c;_ldict 58c9a4afc47057e 34*3 2*2 0 2 0*8 c -
../python/Modules/_threadmodule.c;check_started bb9fb60803f8643 12 0*3
../python/Modules/_threadmodule.c;clear_locals b8e87bca24ff6f 3*8 0*3
../python/Modules/_threadmodule.c;create_localdummies e6ee74f26dc8cce 39 3*2 0*4 c PyType_GenericAlloc=3 PyType_GenericAlloc=3
../python/Modules/_threadmodule.c;create_localsdict 3e52e5804a43811 5*2 0*2 5 0*4 5*2 0 5 0*2 5*2 0 5 0*5
../python/Modules/_threadmodule.c;detach_thread ec30a358154fee2 2 0*2
../python/Modules/_threadmodule.c;do_start_new_thread ba18eb8706de365 0*15 12 0 12 0*4
../python/Modules/_threadmodule.c;force_done 3510b1ed9883335 0*3
../python/Modules/_threadmodule.c;join_thread 5c219304fb06584 12*3 0*5
../python/Modules/_threadmodule.c;local_clear 8fc4894f6eedf4a 0*13
../python/Modules/_threadmodule.c;local_dealloc f610d3ca574666d 0*4 c -
../python/Modules/_threadmodule.c;local_getattro d329c89f6d45aba 0*14
../python/Modules/_threadmodule.c;local_new e21d9c0b5d03679 3*5 0 3*2 0*2 3 0*3 3 0 3*2 0*2 c PyType_GenericAlloc=3
../python/Modules/_threadmodule.c;local_setattro 1e049589fc97c62 34*3 0*3 34 0*2
../python/Modules/_threadmodule.c;local_traverse 922733f49cee8d 10 0 10*5 0 10*4 0 10*2 c ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5 ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5 - ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5 ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5
../python/Modules/_threadmodule.c;localdummy_dealloc f610d3ca574666d 4 2 4 0 c PyObject_Free=4
../python/Modules/_threadmodule.c;lock_PyThread_acquire_lock ec30a358154fee2 1029*3
../python/Modules/_threadmodule.c;lock_PyThread_release_lock ae15a44542b0f02 550 0
../python/Modules/_threadmodule.c;lock_acquire_parse_args b8718574dbc37e8 2146*2 0*2 459 1687 0 459 0*3
../python/Modules/_threadmodule.c;lock_dealloc 6d15c67b8065285 319*2 0 c PyObject_GC_Del=319
../python/Modules/_threadmodule.c;lock_locked_lock a4d0ad3efffffff 0
../python/Modules/_threadmodule.c;lock_new fcd5daa47e8c46a 0*2 25 0*2 25 c PyType_GenericAlloc=25
../python/Modules/_threadmodule.c;lock_repr 550aa894fffffff 0*2
../python/Modules/_threadmodule.c;lock_traverse 6d15c67b43fa13e 112*3 c ../python/Python/gc.c;visit_decref=56,../python/Python/gc.c;visit_reachable=56
../python/Modules/_threadmodule.c;remove_from_shutdown_handles bb9fb613883e126 12 0*3
../python/Modules/_threadmodule.c;rlock_acquire d86b9c0abbdf2b8 1117 993 124 0 993 124 0
../python/Modules/_threadmodule.c;rlock_acquire_restore 7735b6a5d7c3f22 0*4
../python/Modules/_threadmodule.c;rlock_dealloc 1b6bfe68067e688 264 0 264*2 0*2 c PyObject_GC_Del=264
../python/Modules/_threadmodule.c;rlock_is_owned 5fcfa1ab42b0f02 0*3
../python/Modules/_threadmodule.c;rlock_new 307fda40e595448 268*2 0*3 c PyType_GenericAlloc=268
../python/Modules/_threadmodule.c;rlock_recursion_count ae15a44542b0f02 0*2
../python/Modules/_threadmodule.c;rlock_release 7735b69c04764b1 0 1117*2 993
../python/Modules/_threadmodule.c;rlock_release_save 209aa3e3852da94 0*2
../python/Modules/_threadmodule.c;rlock_repr 550aa894fffffff 0*2
../python/Modules/_threadmodule.c;rlock_traverse 6d15c67b43fa13e 102*3 c ../python/Python/gc.c;visit_decref=51,../python/Python/gc.c;visit_reachable=51
../python/Modules/_threadmodule.c;set_done bb9fb607be90000 0*4
../python/Modules/_threadmodule.c;thread_PyThread_allocate_lock 2f30c115c976867 299*2 c PyType_GenericAlloc=299
../python/Modules/_threadmodule.c;thread_PyThread_exit_thread a4d0ad3efffffff 0
../python/Modules/_threadmodule.c;thread_PyThread_interrupt_main ec30a358154fee2 0*3
../python/Modules/_threadmodule.c;thread_PyThread_start_joinable_thread 1546c1273aa552c 0 12*2 0 12 0 12 0*2 12*2 0*5
../python/Modules/_threadmodule.c;thread_PyThread_start_new_thread f0918b0369f0d41 0*12
../python/Modules/_threadmodule.c;thread__count a4d0ad3efffffff 0
../python/Modules/_threadmodule.c;thread__get_main_thread_ident a4d0ad3efffffff 1
../python/Modules/_threadmodule.c;thread__is_main_interpreter a4d0ad3efffffff 0
../python/Modules/_threadmodule.c;thread__make_thread_handle 3fd5b90df8def61 3 0 3*2 0*2
../python/Modules/_threadmodule.c;thread_bootstate_free d2ae952979f1f69 12*2 0 12 0*2 12 0*2
../python/Modules/_threadmodule.c;thread_daemon_threads_allowed 550aa894fffffff 4 0
../python/Modules/_threadmodule.c;thread_excepthook 691d785b22c1094 0*33
../python/Modules/_threadmodule.c;thread_get_ident 209aa3e3852da94 0 1206
../python/Modules/_threadmodule.c;thread_module_clear c6a3daaacf74c26 0*19
../python/Modules/_threadmodule.c;thread_module_exec f116d68e8fc70a1 1*8 0 1*2 0 1 0 1 0 1*3 0
../python/Modules/_threadmodule.c;thread_module_free a4d0ad3efffffff 0
../python/Modules/_threadmodule.c;thread_module_traverse 922733f49cee8d 4*15 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/_threadmodule.c;thread_run 56e49be8f6b63c1 0 12 0*4
../python/Modules/_threadmodule.c;thread_shutdown 436e89dcbd16f81 0*11
../python/Modules/_threadmodule.c;thread_stack_size 7df0bf8cf21de67 0*5
../python/Modules/_tracemalloc.c;_tracemalloc__get_object_traceback a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc__get_traces a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_clear_traces a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_get_traceback_limit a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_get_traced_memory a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_get_tracemalloc_memory a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_is_tracing a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_reset_peak a4d0ad3efffffff 0
../python/Modules/_tracemalloc.c;_tracemalloc_start 8c2aba34d6bc22c 0*7
../python/Modules/_tracemalloc.c;_tracemalloc_stop a4d0ad3efffffff 0
../python/Modules/_typingmodule.c;_typing__idfunc ae15a43ac976867 0*2
../python/Modules/_typingmodule.c;_typing_exec 56e49bf67436202 1*8
../python/Modules/_weakref.c;_weakref__remove_dead_weakref 86efb33e16aa9e8 1194 0*2 1194 0
../python/Modules/_weakref.c;_weakref_getweakrefcount ec30a351f9aed51 0*3
../python/Modules/_weakref.c;_weakref_getweakrefs 42e9d456241cac1 0*17
../python/Modules/_weakref.c;_weakref_proxy 7735b69cdc0a976 0*4
../python/Modules/_weakref.c;is_dead_weakref 3fd5b908c011478 1194*2 0*4
../python/Modules/_weakref.c;weakref_exec f9bab17c4d7b97f 1*4
../python/Modules/_zoneinfo.c;build_ttinfo 7735b69dcb5392f 0*4
../python/Modules/_zoneinfo.c;build_tzrule c724872f4ca298c 0*10
../python/Modules/_zoneinfo.c;find_ttinfo 58205d2bbe2a337 0*15 c - -
../python/Modules/_zoneinfo.c;get_local_timestamp 2bd8f75a4d02dc2 0*23
../python/Modules/_zoneinfo.c;load_data cea9786965c6714 0*76
../python/Modules/_zoneinfo.c;load_timedelta 95e4f9cc8146d3c 0*8 c -
../python/Modules/_zoneinfo.c;module_clear 878866e4defb9f9 0*29
../python/Modules/_zoneinfo.c;module_free a4d0ad3efffffff 0
../python/Modules/_zoneinfo.c;module_traverse 4daf57c03eb19d8 0*35 c - - - - - - - - - - -
../python/Modules/_zoneinfo.c;move_strong_cache_node_to_front 56e49bf0b0ad106 0*6
../python/Modules/_zoneinfo.c;new_weak_cache f9bab17da8a59e9 0*4
../python/Modules/_zoneinfo.c;parse_abbr b8e87bb61c476d 0*11
../python/Modules/_zoneinfo.c;parse_transition_time a6b9c3cb8b0fe68 0*15
../python/Modules/_zoneinfo.c;parse_tz_delta ec30a35a24dd5e8 0*3
../python/Modules/_zoneinfo.c;parse_tz_str e8a433e2eeb2036 0*55
../python/Modules/_zoneinfo.c;ts_to_local b06c041e30441f7 0*7 m -
../python/Modules/_zoneinfo.c;ttinfo_eq ec30a358154fee2 0*3
../python/Modules/_zoneinfo.c;utcoff_to_dstoff 2836c42df12ec34 0*16
../python/Modules/_zoneinfo.c;xdecref_ttinfo 85018055c60caaa 0*11
../python/Modules/_zoneinfo.c;ymd_to_ord 7735b69af05515e 0*4
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo c4cab4539883335 0*4
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo__unpickle d86b9c0a0787284 0*7
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_clear_cache 2abf22a1f315589 0*49
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_dst b15abf28ae7beea 0*5
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_from_file 520cadcc5db48b5 0*13 c -
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_impl c42a3c306a03fa4 0*46
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_no_cache 7735b6a1b6aff8f 0*4
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_tzname b15abf28ae7beea 0*5
../python/Modules/_zoneinfo.c;zoneinfo_ZoneInfo_utcoffset b15abf28ae7beea 0*5
../python/Modules/_zoneinfo.c;zoneinfo_clear 9a4e9b8052265b0 0*7
../python/Modules/_zoneinfo.c;zoneinfo_dealloc 58c9a4ac9e3e70a 0*13 c -
../python/Modules/_zoneinfo.c;zoneinfo_fromutc d3fada98e04ca8b 0*44 c - -
../python/Modules/_zoneinfo.c;zoneinfo_init_subclass 86efb33e0b67aca 0*5
../python/Modules/_zoneinfo.c;zoneinfo_new_instance 9da8162e9f54175 0*31 c -
../python/Modules/_zoneinfo.c;zoneinfo_reduce d86b9c0f735de01 0*8
../python/Modules/_zoneinfo.c;zoneinfo_repr 209aa3e3852da94 0*2
../python/Modules/_zoneinfo.c;zoneinfo_str 3510b1edd161620 0*3
../python/Modules/_zoneinfo.c;zoneinfo_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/_zoneinfo.c;zoneinfomodule_exec 1f83c80effbecc0 0*13
../python/Modules/arraymodule.c;BB_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;BB_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;BB_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;HH_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;HH_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;HH_setitem d86b9c12f94ec8d 0*7
../python/Modules/arraymodule.c;II_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;II_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;II_setitem d9ecc185f7c60c2 0*17
../python/Modules/arraymodule.c;LL_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;LL_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;LL_setitem d9ecc185f7c60c2 0*17
../python/Modules/arraymodule.c;QQ_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;QQ_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;QQ_setitem d9ecc185f7c60c2 0*17
../python/Modules/arraymodule.c;array__array_reconstructor 4c90090e91929fa 0*73
../python/Modules/arraymodule.c;array_array___copy__ a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array___deepcopy__ a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array___reduce_ex__ f2f8e5f1192e627 0*24
../python/Modules/arraymodule.c;array_array___sizeof__ a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array_append 550aa894fffffff 0*2
../python/Modules/arraymodule.c;array_array_buffer_info 14c19c9fa713ac1 0*8
../python/Modules/arraymodule.c;array_array_byteswap 1e0495855102378 0*8
../python/Modules/arraymodule.c;array_array_clear 550aa894fffffff 0*2
../python/Modules/arraymodule.c;array_array_count 9f21f0b3bed6e57 0*7 c -
../python/Modules/arraymodule.c;array_array_extend c4cab4539883335 0*4
../python/Modules/arraymodule.c;array_array_frombytes 694c16c30669580 0*10 m -
../python/Modules/arraymodule.c;array_array_fromfile 211dfe548a8edb5 0*21
../python/Modules/arraymodule.c;array_array_fromlist 594ef92eaf80ed1 0*7 c -
../python/Modules/arraymodule.c;array_array_fromunicode 49ab80d92d854ac 0*9
../python/Modules/arraymodule.c;array_array_index febcb4411d68ebe 0*18 c -
../python/Modules/arraymodule.c;array_array_insert 237490c5d3b8014 0*10
../python/Modules/arraymodule.c;array_array_pop 279ca6f48e041ed 0*17 c -
../python/Modules/arraymodule.c;array_array_remove a7e4fdc0bed6e57 0*9 c -
../python/Modules/arraymodule.c;array_array_reverse 1cd8051b7d31f39 0*3 m - - -
../python/Modules/arraymodule.c;array_array_tobytes a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array_tobytes_impl 209aa3e3852da94 0*2
../python/Modules/arraymodule.c;array_array_tofile 36fe828725f2de3 0*12
../python/Modules/arraymodule.c;array_array_tolist a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array_tolist_impl 594ef925ff85fb7 0*8 c -
../python/Modules/arraymodule.c;array_array_tounicode a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_array_tounicode_impl f9bab18845bd106 0*3
../python/Modules/arraymodule.c;array_arrayiterator___reduce__ 7df0bf8a82c06e1 0*5
../python/Modules/arraymodule.c;array_arrayiterator___setstate__ b15abf1e44b374f 0*5
../python/Modules/arraymodule.c;array_ass_item 3abad3231977ca7 0*4 c -
../python/Modules/arraymodule.c;array_ass_subscr dc6f0b404366921 0*39 c - m - - - - - -
../python/Modules/arraymodule.c;array_buffer_getbuf f6cab04e4d496c1 0*8
../python/Modules/arraymodule.c;array_buffer_relbuf a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_clear edb7feccb1ee59a 0*22
../python/Modules/arraymodule.c;array_concat 172bb70d7ed9a9a 0*8 m - -
../python/Modules/arraymodule.c;array_contains d7c1fec7d6ceeba 0*7 c -
../python/Modules/arraymodule.c;array_dealloc fcd5daab09b3edd 0*5 c -
../python/Modules/arraymodule.c;array_del_slice 76030da339ef8b9 0*7 m -
../python/Modules/arraymodule.c;array_do_extend 7cc60499b540f0d 0*8 m -
../python/Modules/arraymodule.c;array_free a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_get_itemsize a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_get_typecode a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_inplace_concat 7df0bf8851b33fe 0*5
../python/Modules/arraymodule.c;array_inplace_repeat 5c219304ed94ebb 0*9
../python/Modules/arraymodule.c;array_item b435d4c6d989854 0*3 c -
../python/Modules/arraymodule.c;array_iter f37fb867965a396 0*5
../python/Modules/arraymodule.c;array_iter_extend 8fc4895a6d935a6 0*12
../python/Modules/arraymodule.c;array_length a4d0ad3efffffff 0
../python/Modules/arraymodule.c;array_modexec 9bc9c6ff36c323e 0*16
../python/Modules/arraymodule.c;array_new 4d34eb010ff578 0*105 c - m -
../python/Modules/arraymodule.c;array_repeat 7df0bf91d0b1334 0*5
../python/Modules/arraymodule.c;array_repr 9a4e9b85e081ff8 0*6
../python/Modules/arraymodule.c;array_resize fa548227ee2c132 0*11
../python/Modules/arraymodule.c;array_richcompare 36dfb7c2d1ec772 0*49 c - - -
../python/Modules/arraymodule.c;array_slice 15f72799e8f40a1 0*4 m -
../python/Modules/arraymodule.c;array_subscr cae393faf918075 0*15 c - m - -
../python/Modules/arraymodule.c;array_tp_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/arraymodule.c;array_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/arraymodule.c;arrayiter_dealloc f37fb867316cb9c 0*6
../python/Modules/arraymodule.c;arrayiter_next 307fda3fd337d22 0*5 c -
../python/Modules/arraymodule.c;arrayiter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/arraymodule.c;b_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;b_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;b_setitem 1e0495905f4898c 0*8
../python/Modules/arraymodule.c;d_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;d_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;f_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;f_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;h_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;h_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;h_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;i_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;i_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;i_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;ins1 fb79e7b76d81398 0*6 c - - m -
../python/Modules/arraymodule.c;l_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;l_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;l_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;make_array 1e049583b3158c1 0*8
../python/Modules/arraymodule.c;newarrayobject_untracked 8501805ffbb32ae 0*9
../python/Modules/arraymodule.c;q_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;q_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;q_setitem b15abf2349c5d51 0*5
../python/Modules/arraymodule.c;typecode_to_mformat_code 5da6cf7ba1f2441 0*18
../python/Modules/arraymodule.c;u_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;u_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;u_setitem bb9fb604e39d287 0*4
../python/Modules/arraymodule.c;w_compareitems 860b4e01308eda 0*4
../python/Modules/arraymodule.c;w_getitem a4d0ad3efffffff 0
../python/Modules/arraymodule.c;w_setitem 4fe86913684c10 0*12
../python/Modules/atexitmodule.c;atexit_callfuncs 1f83c80be6bd877 0*12
../python/Modules/atexitmodule.c;atexit_clear f9bab17ad9a8e44 0*3
../python/Modules/atexitmodule.c;atexit_delete_cb 5c2193082edfa37 0*9
../python/Modules/atexitmodule.c;atexit_ncallbacks a4d0ad3efffffff 0
../python/Modules/atexitmodule.c;atexit_register d329c8a3fdd7492 2 0*2 2 0*5 2*2 0
../python/Modules/atexitmodule.c;atexit_run_exitfuncs a4d0ad3efffffff 0
../python/Modules/atexitmodule.c;atexit_unregister 49ab80d5291e3a8 0*10
../python/Modules/binascii.c;ascii_buffer_converter d86b9c05a78d3fa 0 48 0*4
../python/Modules/binascii.c;binascii_a2b_base64 97b77cc90d2d464 131088 0 131136 48 0*2 48 0 48*3 0*2 131088 48 0 48 0*2 48*2 32736 32784*3 0 48*2 0*4 48 0*2
../python/Modules/binascii.c;binascii_a2b_hex 3510b1ed9883335 0*3
../python/Modules/binascii.c;binascii_a2b_hex_impl 36fe82908d2cf1c 0*12
../python/Modules/binascii.c;binascii_a2b_qp 7f79590bff38a59 0*46
../python/Modules/binascii.c;binascii_a2b_uu 2bd8f74f738f210 0*24
../python/Modules/binascii.c;binascii_b2a_base64 b333d1fa82b5bcf 262080 196608 96*7 0 96 0 96 0 96 0 96
../python/Modules/binascii.c;binascii_b2a_hex b8e87b9581aa8b 0*11
../python/Modules/binascii.c;binascii_b2a_qp a29d52930893bab 0*93
../python/Modules/binascii.c;binascii_b2a_uu 579db101e5f501 0*17
../python/Modules/binascii.c;binascii_clear 9a4e9b8052265b0 0*7
../python/Modules/binascii.c;binascii_crc32 8fc4894e507f29c 0*12
../python/Modules/binascii.c;binascii_crc_hqx 1e0495845f155d7 0*8
../python/Modules/binascii.c;binascii_exec ec30a358154fee2 1*3
../python/Modules/binascii.c;binascii_free a4d0ad3efffffff 0
../python/Modules/binascii.c;binascii_hexlify b8e87b9581aa8b 0*11
../python/Modules/binascii.c;binascii_traverse 937e7fa3c3bd9dd 2*6 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/binascii.c;binascii_unhexlify 3510b1ed9883335 0*3
../python/Modules/cjkcodecs/_codecs_cn.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_cn.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_cn.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_cn.c;gb18030_decode 8b16548ecdad117 0*39
../python/Modules/cjkcodecs/_codecs_cn.c;gb18030_encode 3eb26d1795742cf 0*28
../python/Modules/cjkcodecs/_codecs_cn.c;gb2312_decode 85018057f329c99 0*11
../python/Modules/cjkcodecs/_codecs_cn.c;gb2312_encode 436e89e33b99c28 0*13
../python/Modules/cjkcodecs/_codecs_cn.c;gbk_decode 2bd8f75294dc90a 0*25
../python/Modules/cjkcodecs/_codecs_cn.c;gbk_encode 8e43d4cfd94eca6 0*18
../python/Modules/cjkcodecs/_codecs_cn.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/_codecs_cn.c;hz_decode f2f8e5ef3e09050 0*29
../python/Modules/cjkcodecs/_codecs_cn.c;hz_decode_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_cn.c;hz_decode_reset a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_cn.c;hz_encode 8486ddd99215b08 0*19
../python/Modules/cjkcodecs/_codecs_cn.c;hz_encode_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_cn.c;hz_encode_reset ec30a358154fee2 0*3
../python/Modules/cjkcodecs/_codecs_hk.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_hk.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_hk.c;big5hkscs_codec_init 49ab80d5100d179 0*10
../python/Modules/cjkcodecs/_codecs_hk.c;big5hkscs_decode 4d3f10653a38260 0*60
../python/Modules/cjkcodecs/_codecs_hk.c;big5hkscs_encode 7922624982105c3 0*31
../python/Modules/cjkcodecs/_codecs_hk.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_hk.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/_codecs_iso2022.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_iso2022.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_iso2022.c;dummy_decoder a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;dummy_encoder a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;gb2312_decoder 860b4d64d7b97f 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;gb2312_encoder 7df0bf8965836df 0*6
../python/Modules/cjkcodecs/_codecs_iso2022.c;gb2312_init ae15a44542b0f02 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/_codecs_iso2022.c;importmap 8fc489595b7e5e4 0*12
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_codec_init f610d3c41d63fbc 0*4 c -
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_decode 62238a1a2fe1aa2 0*92 c -
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_decode_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_decode_reset a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_encode 294acf612f45e0b 0*41 c - -
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_encode_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_iso2022.c;iso2022_encode_reset b15abf2930563bf 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0201_k_decoder 550aa894fffffff 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0201_k_encoder 550aa894fffffff 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0201_r_decoder c17fbc6f4d7b97f 0*6
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0201_r_encoder c17fbc73eb275f7 0*6
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0208_decoder 8c2aba316512107 0*7
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0208_encoder 3fd5b9091c228fe 0*7
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0208_init ae15a44542b0f02 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0212_decoder 860b4d64d7b97f 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0212_encoder 4a45b3b90aa97c3 0*6
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0212_init ae15a44542b0f02 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2000_1_decoder 2b387f3656001aa 0*39
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2000_1_encoder 550aa894fffffff 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2000_1_encoder_paironly d4f5ae6d8065285 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2000_2_decoder 14c19ca8a1391ef 0*9
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2000_2_encoder 9c15a049fffffff 0*3
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2004_1_decoder 2836c429a94d63a 0*19
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2004_1_encoder 550aa894fffffff 0*2
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2004_1_encoder_paironly d4f5ae6d8065285 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2004_2_decoder 14c19ca8a1391ef 0*9
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_2004_2_encoder 9c15a049fffffff 0*3
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_encoder fe865fd9c578bdd 0*47
../python/Modules/cjkcodecs/_codecs_iso2022.c;jisx0213_init 56e49bf5868a646 0*8
../python/Modules/cjkcodecs/_codecs_iso2022.c;ksx1001_decoder 860b4d64d7b97f 0*5
../python/Modules/cjkcodecs/_codecs_iso2022.c;ksx1001_encoder 7df0bf8965836df 0*6
../python/Modules/cjkcodecs/_codecs_iso2022.c;ksx1001_init ae15a44542b0f02 0*2
../python/Modules/cjkcodecs/_codecs_jp.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_jp.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_jp.c;cp932_decode 4f387741457b055 0*36
../python/Modules/cjkcodecs/_codecs_jp.c;cp932_encode 451df658ffb7ac9 0*28
../python/Modules/cjkcodecs/_codecs_jp.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_jp.c;euc_jis_2004_decode c1413c5cc9e57d2 0*79
../python/Modules/cjkcodecs/_codecs_jp.c;euc_jis_2004_encode 2ad12b299bbaa58 0*69
../python/Modules/cjkcodecs/_codecs_jp.c;euc_jp_decode cf88e0d8277e697 0*28
../python/Modules/cjkcodecs/_codecs_jp.c;euc_jp_encode edb7fed9310fa54 0*22
../python/Modules/cjkcodecs/_codecs_jp.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/_codecs_jp.c;shift_jis_2004_decode b23a0d9910d4135 0*74
../python/Modules/cjkcodecs/_codecs_jp.c;shift_jis_2004_encode ae2b240def5c7f9 0*76
../python/Modules/cjkcodecs/_codecs_jp.c;shift_jis_decode 3363ce7ccb6427c 0*25
../python/Modules/cjkcodecs/_codecs_jp.c;shift_jis_encode fbcd2231f5acad 0*23
../python/Modules/cjkcodecs/_codecs_kr.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_kr.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_kr.c;cp949_decode 910ccff5f85f4b5 0*16
../python/Modules/cjkcodecs/_codecs_kr.c;cp949_encode 910ccfe8e2c7707 0*14
../python/Modules/cjkcodecs/_codecs_kr.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_kr.c;euc_kr_decode 24a8f6735d52fc8 0*25
../python/Modules/cjkcodecs/_codecs_kr.c;euc_kr_encode 9bc9c7013657778 0*15
../python/Modules/cjkcodecs/_codecs_kr.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/_codecs_kr.c;johab_decode 8ce276a28556a73 0*42
../python/Modules/cjkcodecs/_codecs_kr.c;johab_encode 7b83c0263fb59e0 0*23
../python/Modules/cjkcodecs/_codecs_tw.c;_cjk_exec d86b9c054c838a4 0*7
../python/Modules/cjkcodecs/_codecs_tw.c;_cjk_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/_codecs_tw.c;big5_decode 85018057f329c99 0*11
../python/Modules/cjkcodecs/_codecs_tw.c;big5_encode 436e89e109feab9 0*13
../python/Modules/cjkcodecs/_codecs_tw.c;cp950_decode 910ccff5f85f4b5 0*16
../python/Modules/cjkcodecs/_codecs_tw.c;cp950_encode 1546c11e8080f7b 0*17
../python/Modules/cjkcodecs/_codecs_tw.c;destroy_codec_capsule ec30a35a8065285 0*3
../python/Modules/cjkcodecs/_codecs_tw.c;getcodec edb7fed35c26a01 0*20
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteCodec_decode af28cfa8fe9e04 0*39 c - -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteCodec_encode 32f63cc24b2699f 0*34 c -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalDecoder_decode dbd0d97f28fa2b1 0*27 m - - -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalDecoder_getstate b15abf1f51570fa 0*5
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalDecoder_reset 6d15c67b43fa13e 0*3 c -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalDecoder_setstate e7c31166b0886b3 0*10 m -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalEncoder_encode 3fd5b90735398de 0*6
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalEncoder_getstate 76030d96c0b57fe 0*7 m -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalEncoder_reset fcd5daa4e15117d 0*6 c -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteIncrementalEncoder_setstate d2ae952c6d44ff3 0*8
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamReader_read 1e04958dc366299 0*8
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamReader_readline 1e04958dc366299 0*8
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamReader_readlines b8e87b7757fed3 0*11
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamReader_reset 6d15c67b43fa13e 0*3 c -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamWriter_reset 5da6cf7c5868a81 0*15
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamWriter_write c4cab4539883335 0*4
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_MultibyteStreamWriter_writelines b87185688c290f1 0*10
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec___create_codec bef0ddd94c200d9 0*6 c -
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_clear 482cdd5a50a1c70 0*19
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_exec d2ae952a8c6ac9e 0*10
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_free a4d0ad3efffffff 0
../python/Modules/cjkcodecs/multibytecodec.c;_multibytecodec_traverse 922733f49cee8d 0*15 c - - - - -
../python/Modules/cjkcodecs/multibytecodec.c;call_error_callback bb9fb60b02d4f17 0*5
../python/Modules/cjkcodecs/multibytecodec.c;codecctx_errors_get b15abf28259baee 0*5
../python/Modules/cjkcodecs/multibytecodec.c;codecctx_errors_set 5c21930aca31030 0*9
../python/Modules/cjkcodecs/multibytecodec.c;decoder_append_pending 1f322e95911d111 0*5 m -
../python/Modules/cjkcodecs/multibytecodec.c;decoder_feed_buffer bef0dde8ab0d25d 0*7 c -
../python/Modules/cjkcodecs/multibytecodec.c;encoder_encode_stateful d88b14724d58a4c 0*46
../python/Modules/cjkcodecs/multibytecodec.c;expand_encodebuffer c4cab450a195ad1 0*4
../python/Modules/cjkcodecs/multibytecodec.c;internal_error_callback bb9fb6137617a92 0*5
../python/Modules/cjkcodecs/multibytecodec.c;make_tuple 14c19c9fa713ac1 0*8
../python/Modules/cjkcodecs/multibytecodec.c;mbidecoder_dealloc 1b6bfe60cf40791 0*7 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbidecoder_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/multibytecodec.c;mbidecoder_new 849d038111ef64f 0*15 c - -
../python/Modules/cjkcodecs/multibytecodec.c;mbidecoder_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbiencoder_dealloc 11aef751dfe3aac 0*10 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbiencoder_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/multibytecodec.c;mbiencoder_new 849d038111ef64f 0*15 c - -
../python/Modules/cjkcodecs/multibytecodec.c;mbiencoder_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamreader_dealloc 11aef751dfe3aac 0*10 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamreader_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamreader_iread b58c7a338c02beb 0*39 m - -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamreader_new 8e580a727966daa 0*16 c - -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamreader_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamwriter_dealloc 11aef751dfe3aac 0*10 c -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamwriter_init a4d0ad3efffffff 0
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamwriter_iwrite 9a4e9b7cb8fe1d1 0*7
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamwriter_new 8e580a727966daa 0*16 c - -
../python/Modules/cjkcodecs/multibytecodec.c;mbstreamwriter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_clear f9bab17da8a59e9 0*4
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_decerror 4b2266504c1c725 0*30
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_encerror 8ec8d9d4d149581 0*54 c - m -
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_encode 1d39b4ff82874c1 0*35 c - -
../python/Modules/cjkcodecs/multibytecodec.c;multibytecodec_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/cmathmodule.c;c_log 9c8de5388480b9d 0*23
../python/Modules/cmathmodule.c;cmath_acos c70cc3fb19d300f 0*20
../python/Modules/cmathmodule.c;cmath_acosh 5c09d62787d87b3 0*19
../python/Modules/cmathmodule.c;cmath_asin 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_asinh 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_asinh_impl 14e9d8535f5335c 0*17
../python/Modules/cmathmodule.c;cmath_atan 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_atanh 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_atanh_impl c70cc4027b942ce 0*20
../python/Modules/cmathmodule.c;cmath_cos 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_cosh 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_cosh_impl 7e36c84cde830a6 0*23
../python/Modules/cmathmodule.c;cmath_exec d86b9c103f1812c 0*8
../python/Modules/cmathmodule.c;cmath_exp ff79cf3e0adcb13 0*26
../python/Modules/cmathmodule.c;cmath_isclose 3e52e583535effc 0*26
../python/Modules/cmathmodule.c;cmath_isfinite 5fcfa1ab42b0f02 0*3
../python/Modules/cmathmodule.c;cmath_isinf 5fcfa1ab42b0f02 0*3
../python/Modules/cmathmodule.c;cmath_isnan 5fcfa1ab42b0f02 0*3
../python/Modules/cmathmodule.c;cmath_log d2ae952293e4397 0*8
../python/Modules/cmathmodule.c;cmath_log10 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_phase fa5482204b302ef 0*10
../python/Modules/cmathmodule.c;cmath_polar 36fe8286b6fd25e 0*10
../python/Modules/cmathmodule.c;cmath_rect 3ffdfc290e8c467 0*28
../python/Modules/cmathmodule.c;cmath_sin 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_sinh 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_sinh_impl 7e36c84cde830a6 0*23
../python/Modules/cmathmodule.c;cmath_sqrt 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_sqrt_impl c1e7f96c4c47e2d 0*20
../python/Modules/cmathmodule.c;cmath_tan 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_tanh 7735b69c657fd39 0*4
../python/Modules/cmathmodule.c;cmath_tanh_impl 163ca757164fd7 0*21
../python/Modules/cmathmodule.c;math_error 3510b1e890071db 0*3
../python/Modules/errnomodule.c;_add_errcode bb9fb610293d219 82*3 0
../python/Modules/errnomodule.c;errno_exec 829babd0035e82f 1*2 0*82 1
../python/Modules/expat/xmlparse.c;accountingDiffTolerated a30ccbf3e15d010 0*4 7264 6752*2 0*3 6752 0*4 5312 0
../python/Modules/expat/xmlparse.c;accountingReportStats 7df0bf8c292bf40 0*4
../python/Modules/expat/xmlparse.c;addBinding bf60a3e7c6ff7ee 0*84 576*4 0*4 576 0*2 16*3 0 16*6 0 16 0 16 0 16*2 0 16 0*5 16 0*5 c - m 37=16
../python/Modules/expat/xmlparse.c;appendAttributeValue 5c00a29044436 0*8 1920 0*2 1440 0*5 960 480 0*4 480*3 0*26 480 c ../python/Modules/expat/xmltok.c;normal_attributeValueTok=1920 - ../python/Modules/expat/xmltok.c;normal_predefinedEntityName=480 m -
../python/Modules/expat/xmlparse.c;callProcessor e1f3af7846ac124 0*2 32*3 16*3 0 16*4 0 32 c ../python/Modules/expat/xmlparse.c;epilogProcessor=16,../python/Modules/expat/xmlparse.c;prologInitProcessor=16
../python/Modules/expat/xmlparse.c;cdataSectionProcessor 7735b6a634332ea 0*4
../python/Modules/expat/xmlparse.c;contentProcessor ec30a34c1c70dc7 16*3
../python/Modules/expat/xmlparse.c;copyEntityTable 59c5f44ad329089 0*28 m -
../python/Modules/expat/xmlparse.c;defineAttribute 7e1e8cedad76469 0*14
../python/Modules/expat/xmlparse.c;destroyBindings 3510b1edbeaec82 80 16 80
../python/Modules/expat/xmlparse.c;doCdataSection fbffbc883bf4ee3 0*27 c - - - - - -
../python/Modules/expat/xmlparse.c;doContent e09f79241bfc110 0*2 16 0*7 16 0*2 3872 0 976 0 3872 0*5 16 0 3856 0 3856 0*3 928 0*6 976 0*5 976 48 0*7 960 0*2 976 0*2 960*2 0*4 16 0*4 48 0*4 976 0*33 976*2 0*4 16 0*5 16*2 0*14 976*2 0 c ../python/Modules/expat/xmltok.c;normal_contentTok=3872 - ../python/Modules/expat/xmltok.c;normal_predefinedEntityName=960 ../python/Modules/_elementtree.c;expat_data_handler=960 - - - ../python/Modules/expat/xmltok.c;normal_nameLength=976 ../python/Modules/expat/xmltok.c;utf8_toUtf8=976 ../python/Modules/_elementtree.c;expat_start_handler=976 - - - ../python/Modules/expat/xmltok.c;normal_nameLength=976 ../python/Modules/_elementtree.c;expat_end_handler=976 - - - - - - - - - - ../python/Modules/_elementtree.c;expat_data_handler=960 m 2=496,1=480
../python/Modules/expat/xmlparse.c;doIgnoreSection b7dbe7af2715bb2 0*12 c -
../python/Modules/expat/xmlparse.c;doProlog 32a7598c3a98d0d 0 16 0*93 16 0*7 16 0*50 16 0*168 c - ../python/Modules/expat/xmlrole.c;prolog0=16 - - - - - - - - - - - - - - - - - - - - - - - - - - - - m - -
../python/Modules/expat/xmlparse.c;entityTrackingOnOpen f9bab1826103475 0*3
../python/Modules/expat/xmlparse.c;entityTrackingReportStats 670aac8dc976867 0*5
../python/Modules/expat/xmlparse.c;entityValueInitProcessor ee1ec6ea86e15b 0*12 c -
../python/Modules/expat/xmlparse.c;entityValueProcessor 95e4f9cb39a9c43 0*7 c -
../python/Modules/expat/xmlparse.c;epilogProcessor 8b2cbf20e917247 0*2 32 0*2 32 0*13 32 0*2 c ../python/Modules/expat/xmltok.c;normal_prologTok=32
../python/Modules/expat/xmlparse.c;errorProcessor a4d0ad3efffffff 0
../python/Modules/expat/xmlparse.c;expat_free 3abad329b5ee9c1 0 3584 384 0 c PyMem_Free=384
../python/Modules/expat/xmlparse.c;expat_heap_increase_tolerable b15abf29d8199d1 368*2 0*3
../python/Modules/expat/xmlparse.c;expat_malloc 9f21f0a8bbdcb47 0 368*5 0*2 c PyMem_Malloc=368
../python/Modules/expat/xmlparse.c;expat_realloc 7401e613e54e724 0*12 c -
../python/Modules/expat/xmlparse.c;externalEntityContentProcessor ec30a34c1c70dc7 0*3
../python/Modules/expat/xmlparse.c;externalEntityInitProcessor 45efd171f5cc5c1 0*4 c -
../python/Modules/expat/xmlparse.c;externalEntityInitProcessor2 c88ee5f21450ee7 0*9 c -
../python/Modules/expat/xmlparse.c;externalEntityInitProcessor3 424e57bfea911c 0*12 c -
../python/Modules/expat/xmlparse.c;externalParEntInitProcessor cb60d6945a3dda4 0*5 c -
../python/Modules/expat/xmlparse.c;externalParEntProcessor c73f5992d7e1146 0*8 c - -
../python/Modules/expat/xmlparse.c;freeBindings 789fd45fd9a8e44 0*3 c -
../python/Modules/expat/xmlparse.c;getAttributeId ad4a71e3558dc89 0*4 960 144*2 960 0*2 928 32*2 0*13 m -
../python/Modules/expat/xmlparse.c;getContext fccf44278ed8edb 0*51 m - - - -
../python/Modules/expat/xmlparse.c;getDebugLevel b15abf1f875a066 64 0*4
../python/Modules/expat/xmlparse.c;getElementType 14c19ca547c4fb0 0*7
../python/Modules/expat/xmlparse.c;handleUnknownEncoding 93521c454e03697 0*11 c - - - -
../python/Modules/expat/xmlparse.c;hash ae15a43ac976867 0 1984
../python/Modules/expat/xmlparse.c;hashTableDestroy 209aa3e1d398548 3072 128
../python/Modules/expat/xmlparse.c;ignoreSectionProcessor 6d15c67b24dd5e8 0*3 c -
../python/Modules/expat/xmlparse.c;internalEntityProcessor 3391e95a8ab7633 0*14 c -
../python/Modules/expat/xmlparse.c;lookup 4758c48f896282c 16 0*6 1936 0*3 64 80 96 0 48*2 0*7 m - 44=48,12=32,8=16
../python/Modules/expat/xmlparse.c;nextScaffoldPart d329c8a17a6d21b 0*13
../python/Modules/expat/xmlparse.c;normalizeLines 2a5bdd6d4fccda 0*6
../python/Modules/expat/xmlparse.c;normalizePublicId 29b199b4ebea98b 0*9
../python/Modules/expat/xmlparse.c;parserCreate 73dd80c06dcfed9 0*2 16 0 16*2 0 16 0*4 16 0 16 0*5 c PyMem_Malloc=16
../python/Modules/expat/xmlparse.c;parserInit 9b78207a87d49fc 16 0*2 m -
../python/Modules/expat/xmlparse.c;poolAppend 1b6bfe5e5dbfe97 2400 0 2400*3 960 0 c ../python/Modules/expat/xmltok.c;utf8_toUtf8=2400
../python/Modules/expat/xmlparse.c;poolCopyString e42d223faafbf0f 48 0 48*2 0 m 3=32,2=16
../python/Modules/expat/xmlparse.c;poolDestroy 7735b6a7759c96e 16*2 64
../python/Modules/expat/xmlparse.c;poolGrow ba1cf38408b4a0e 0*2 992 0*2 32*2 960 0 32 0*2 32 0*5 m - -
../python/Modules/expat/xmlparse.c;poolStoreString f9bab17ae9cb53b 1440*3 0
../python/Modules/expat/xmlparse.c;processEntity d86b9c0e76aa20e 0*7
../python/Modules/expat/xmlparse.c;processXmlDecl 6f71fe6a8cc0f71 0*27 c - - - -
../python/Modules/expat/xmlparse.c;prologInitProcessor 1df17849f5cc5c1 16 0 16 0 c PyExpat_XmlInitEncodingNS=16 ../python/Modules/expat/xmltok.c;initScanPrologNS=16
../python/Modules/expat/xmlparse.c;prologProcessor 25f5c817fffffff 0 c -
../python/Modules/expat/xmlparse.c;reportComment d7c1fec961d8736 0*6 c -
../python/Modules/expat/xmlparse.c;reportDefault e9441637acd6519 0*4 c - - -
../python/Modules/expat/xmlparse.c;reportProcessingInstruction 4cdf35bb6af39e6 0*7 c - - -
../python/Modules/expat/xmlparse.c;setContext e7927fc2dc76926 48 0*4 576*2 16 64*2 0*2 48 0 48 0 16*2 0 16*3 0*2 16 0 16*2 0 16 0*2 16*2
../python/Modules/expat/xmlparse.c;setElementTypePrefix b8e87b5bb9fe4e 0 80 0*2 48 0*5
../python/Modules/expat/xmlparse.c;setParserBuffer fe0d52d7852da94 0 16 0 c - m -
../python/Modules/expat/xmlparse.c;sip24_final 56e49bed477dd31 1984*2 1488 976 960 480 0*2
../python/Modules/expat/xmlparse.c;sip24_update 7df0bf90c06170b 5888*2 1984 0 1984
../python/Modules/expat/xmlparse.c;sip_round 209aa3e1d398548 11904 3968
../python/Modules/expat/xmlparse.c;startParsing bb9fb608aecd8ed 16*2 0*2
../python/Modules/expat/xmlparse.c;storeAttributeValue 7f99d16fce5b12b 0 480 0*2 480 0 480 0*2 480 0 480*2 0*5 480
../python/Modules/expat/xmlparse.c;storeAtts dd895e3a5147cc6 0*9 960*2 0*4 976 0 960 0*2 976 0*2 48 0 480 0 48 480*2 48 976 0 48 0*2 960 0*2 48 480 976 0*5 48 0*2 976 0 976 0*4 976 0*17 976 0*32 c ../python/Modules/expat/xmltok.c;normal_getAtts=976 - ../python/Modules/expat/xmltok.c;normal_nameLength=960 m - - - - - -
../python/Modules/expat/xmlparse.c;storeEntityValue bf3d301e7a48f31 0*44 c - - - m -
../python/Modules/expat/xmlparse.c;storeRawNames 694c16cce99c0da 0*7 16*2 0*2 m -
../python/Modules/expat/xmlrole.c;attlist0 7735b6a9f0612ee 0*5
../python/Modules/expat/xmlrole.c;attlist1 4080babbce5fee5 0*7
../python/Modules/expat/xmlrole.c;attlist2 b9559169323392 0*9 c - -
../python/Modules/expat/xmlrole.c;attlist3 bb9fb60c8f9ac04 0*6
../python/Modules/expat/xmlrole.c;attlist4 bb9fb60a6176853 0*5
../python/Modules/expat/xmlrole.c;attlist5 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;attlist6 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;attlist7 bb9fb60a6176853 0*5
../python/Modules/expat/xmlrole.c;attlist8 4cdf35b38670500 0*8 c - - -
../python/Modules/expat/xmlrole.c;attlist9 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;condSect0 2a447478925ba74 0*6 c - -
../python/Modules/expat/xmlrole.c;condSect1 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;condSect2 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;declClose 86efb338d29bd93 0*5
../python/Modules/expat/xmlrole.c;doctype0 7735b6a9f0612ee 0*5
../python/Modules/expat/xmlrole.c;doctype1 150500e0086775 0*8 c - -
../python/Modules/expat/xmlrole.c;doctype2 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;doctype3 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;doctype4 bb9fb60a6176853 0*5
../python/Modules/expat/xmlrole.c;doctype5 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;element0 7735b6a9f0612ee 0*5
../python/Modules/expat/xmlrole.c;element1 437557794b200da 0*7 c - -
../python/Modules/expat/xmlrole.c;element2 dd04f7e89e2f92d 0*11 c -
../python/Modules/expat/xmlrole.c;element3 7df0bf83e1a34e1 0*6
../python/Modules/expat/xmlrole.c;element4 7735b6a9f0612ee 0*5
../python/Modules/expat/xmlrole.c;element5 bb9fb60a6176853 0*5
../python/Modules/expat/xmlrole.c;element6 d86b9c0ba77a472 0*9
../python/Modules/expat/xmlrole.c;element7 c7248737e06f5d7 0*13
../python/Modules/expat/xmlrole.c;entity0 bb9fb60a6176853 0*5
../python/Modules/expat/xmlrole.c;entity1 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;entity10 860b4d9e14f7d5 0*5
../python/Modules/expat/xmlrole.c;entity2 437557794b200da 0*7 c - -
../python/Modules/expat/xmlrole.c;entity3 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;entity4 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;entity5 d0fdf183d788b0 0*7 c -
../python/Modules/expat/xmlrole.c;entity6 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;entity7 437557794b200da 0*7 c - -
../python/Modules/expat/xmlrole.c;entity8 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;entity9 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;error a4d0ad3efffffff 0
../python/Modules/expat/xmlrole.c;externalSubset0 ae15a43ac976867 0*2
../python/Modules/expat/xmlrole.c;externalSubset1 d86b9c047d2ee5b 0*9
../python/Modules/expat/xmlrole.c;internalSubset 684d10fdeec3239 0*13 c - - - -
../python/Modules/expat/xmlrole.c;notation0 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;notation1 2a447478925ba74 0*6 c - -
../python/Modules/expat/xmlrole.c;notation2 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;notation3 f9bab17fe14f7d5 0*4
../python/Modules/expat/xmlrole.c;notation4 4a45b3b46176853 0*6
../python/Modules/expat/xmlrole.c;prolog0 538bf0418f4fbb6 0 16 0*4 16 0*3 c -
../python/Modules/expat/xmlrole.c;prolog1 594ef9298356ce1 0*9 c -
../python/Modules/expat/xmlrole.c;prolog2 7df0bf83e1a34e1 0*6
../python/Modules/expat/xmltok.c;ascii_toUtf8 7df0bf9057c146b 0*5
../python/Modules/expat/xmltok.c;big2_attributeValueTok d0c7fc0372b5cd1 0*20
../python/Modules/expat/xmltok.c;big2_cdataSectionTok c9335401ebb3ea3 0*39
../python/Modules/expat/xmltok.c;big2_charRefNumber 69fdf03b13ad1a8 0*33
../python/Modules/expat/xmltok.c;big2_checkPiTarget cde18e3ec73402b 0*12
../python/Modules/expat/xmltok.c;big2_contentTok 4e95753860c6d74 0*158
../python/Modules/expat/xmltok.c;big2_entityValueTok 5bfdf4458198abe 0*20
../python/Modules/expat/xmltok.c;big2_getAtts e5fb11655d984a6 0*48
../python/Modules/expat/xmltok.c;big2_ignoreSectionTok 8dade7b18ccf7d4 0*27
../python/Modules/expat/xmltok.c;big2_isPublicId af92f9bee913146 0*32
../python/Modules/expat/xmltok.c;big2_nameLength 908b92633e3bdff 0*12
../python/Modules/expat/xmltok.c;big2_nameMatchesAscii 7df0bf86b52e88e 0*5
../python/Modules/expat/xmltok.c;big2_predefinedEntityName 44b2ef148fdae6a 0*30
../python/Modules/expat/xmltok.c;big2_prologTok 58558a0ea6b4fa9 0*117
../python/Modules/expat/xmltok.c;big2_scanAtts 5a3ce4e9bfc6a3b 0*94
../python/Modules/expat/xmltok.c;big2_scanComment 6338f936c8c97ba 0*21
../python/Modules/expat/xmltok.c;big2_scanDecl 8486dde32ddf91e 0*21
../python/Modules/expat/xmltok.c;big2_scanLit 8486dddc29a5dfb 0*23
../python/Modules/expat/xmltok.c;big2_scanPercent 76b2eb21fd16c94 0*31
../python/Modules/expat/xmltok.c;big2_scanPi e5fb1165443e7ca 0*49
../python/Modules/expat/xmltok.c;big2_scanPoundName ba18eb848bdcc11 0*33
../python/Modules/expat/xmltok.c;big2_scanRef e5fb115fa55751b 0*45
../python/Modules/expat/xmltok.c;big2_skipS b15abf2944e3ef9 0*5
../python/Modules/expat/xmltok.c;big2_toUtf16 6b949ee2b75c241 0*7
../python/Modules/expat/xmltok.c;big2_toUtf8 42e9d45497abe03 0*21
../python/Modules/expat/xmltok.c;big2_updatePosition f0918b0f88c9379 0*11
../python/Modules/expat/xmltok.c;checkCharRefNumber d86b9c0499cc7d1 0*13
../python/Modules/expat/xmltok.c;doParseXmlDecl 50305249bbd10e2 0*29 c - - - - - - - -
../python/Modules/expat/xmltok.c;findEncoding 28c4e314a4046e4 0*12 c -
../python/Modules/expat/xmltok.c;findEncodingNS 28c4e314a4046e4 0*12 c -
../python/Modules/expat/xmltok.c;getEncodingIndex ebc481624c9e790 96 0 48 32 16 32 0 96 0 16 112
../python/Modules/expat/xmltok.c;initScan 5d91724144c6563 0*10 16*2 0*6 16 0*12 c - - - ../python/Modules/expat/xmltok.c;normal_prologTok=16
../python/Modules/expat/xmltok.c;initScanContent a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;initScanContentNS a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;initScanProlog a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;initScanPrologNS a4d0ad3efffffff 16
../python/Modules/expat/xmltok.c;initUpdatePosition a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;isNever a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;latin1_toUtf16 7df0bf9057c146b 0*5
../python/Modules/expat/xmltok.c;latin1_toUtf8 3fd5b90993be09b 0*6
../python/Modules/expat/xmltok.c;little2_attributeValueTok d0c7fc0372b5cd1 0*20
../python/Modules/expat/xmltok.c;little2_cdataSectionTok c9335401ebb3ea3 0*39
../python/Modules/expat/xmltok.c;little2_charRefNumber 69fdf03b13ad1a8 0*33
../python/Modules/expat/xmltok.c;little2_checkPiTarget cde18e3ec73402b 0*12
../python/Modules/expat/xmltok.c;little2_contentTok 4e95753860c6d74 0*158
../python/Modules/expat/xmltok.c;little2_entityValueTok 5bfdf4458198abe 0*20
../python/Modules/expat/xmltok.c;little2_getAtts 3cdb03fc9b6a8ce 0*48
../python/Modules/expat/xmltok.c;little2_ignoreSectionTok 8dade7b18ccf7d4 0*27
../python/Modules/expat/xmltok.c;little2_isPublicId af92f9bee913146 0*32
../python/Modules/expat/xmltok.c;little2_nameLength 908b92633e3bdff 0*12
../python/Modules/expat/xmltok.c;little2_nameMatchesAscii 7df0bf86b52e88e 0*5
../python/Modules/expat/xmltok.c;little2_predefinedEntityName 44b2ef148fdae6a 0*30
../python/Modules/expat/xmltok.c;little2_prologTok 58558a0ea6b4fa9 0*117
../python/Modules/expat/xmltok.c;little2_scanAtts 5a3ce4e9bfc6a3b 0*94
../python/Modules/expat/xmltok.c;little2_scanComment 6338f936c8c97ba 0*21
../python/Modules/expat/xmltok.c;little2_scanDecl 8486dde32ddf91e 0*21
../python/Modules/expat/xmltok.c;little2_scanLit 8486dddc29a5dfb 0*23
../python/Modules/expat/xmltok.c;little2_scanPercent 76b2eb21fd16c94 0*31
../python/Modules/expat/xmltok.c;little2_scanPi e5fb1165443e7ca 0*49
../python/Modules/expat/xmltok.c;little2_scanPoundName ba18eb848bdcc11 0*33
../python/Modules/expat/xmltok.c;little2_scanRef e5fb115fa55751b 0*45
../python/Modules/expat/xmltok.c;little2_skipS b15abf2944e3ef9 0*5
../python/Modules/expat/xmltok.c;little2_toUtf16 6b949ee2b75c241 0*7
../python/Modules/expat/xmltok.c;little2_toUtf8 42e9d45497abe03 0*21
../python/Modules/expat/xmltok.c;little2_updatePosition f0918b0f88c9379 0*11
../python/Modules/expat/xmltok.c;normal_attributeValueTok 7f99d16b3b03585 0*3 5600 1920 1440 480 0*4 480 0*3 480 0*2
../python/Modules/expat/xmltok.c;normal_cdataSectionTok b0110917e60b2c8 0*39 c - - - - - -
../python/Modules/expat/xmltok.c;normal_charRefNumber ccd32f091ef3b 0*28
../python/Modules/expat/xmltok.c;normal_contentTok 17832f6b6127177 0*2 496 0*3 960 0*5 496 0*2 496 0*6 3872 960 0 496 0 2240 0*8 480 0*3 1472 0*2 1952 0*6 960*2 496 0*24 960 976 0*3 496 0*4 976 0*28 960 0*6 976 0*6 16 0*10 960 0*25 976 0*14 c - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_entityValueTok f4a3deacc31c975 0*18
../python/Modules/expat/xmltok.c;normal_getAtts eeb945c33605fbd 0 5312 0 976 960 4640 0 18112 480 960 0*3 960*2 0*3 480 960*2 0*5 960 0*3 960 0*3 960 0*5 976 0*2
../python/Modules/expat/xmltok.c;normal_ignoreSectionTok e8c34bbf6aee1a3 0*25 c - - -
../python/Modules/expat/xmltok.c;normal_isPublicId d9ecc183f407ea6 0*28
../python/Modules/expat/xmltok.c;normal_nameLength 14c19ca8a27703a 0 4384 0 2880 0*2 7264 0*3 2912
../python/Modules/expat/xmltok.c;normal_nameMatchesAscii bb9fb6117b0000d 0*4
../python/Modules/expat/xmltok.c;normal_predefinedEntityName 7bab84c7e784bc2 0*2 1440 0 960 480 0 480 960 0*2 480 0*4 480*2
../python/Modules/expat/xmltok.c;normal_prologTok c636343a2c8b70d 0*23 16 0*10 48 0*22 16 0*16 16 0*49 c - - - - - - - - - - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_scanAtts a44543cbe2d6a63 0*6 1920 1440 0*16 4320 3360 7520 0 3360 0 960*2 0*3 960 0*10 6080 0*3 480 0 960 0*2 960 0*18 960 0*29 c - - - - - - - - - - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_scanComment f78c509dbd135de 0*21 c - - -
../python/Modules/expat/xmltok.c;normal_scanDecl d329c89fdf81bca 0*18
../python/Modules/expat/xmltok.c;normal_scanLit 3b26500efd41cfa 0*25 c - - -
../python/Modules/expat/xmltok.c;normal_scanPercent ceb7f300ff89b05 0*41 c - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_scanPi 5bc24b9ccc8bae9 0*76 c - - - - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_scanPoundName 21df27a32ed74e 0*43 c - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_scanRef 989fba41bd93e38 2880 0*3 960 0 2880 1920 0*9 1920 0*21 1920 0*10 c - - - - - - - - - - - -
../python/Modules/expat/xmltok.c;normal_skipS 3510b1f43d80593 0*4
../python/Modules/expat/xmltok.c;normal_updatePosition 237490b9d8502ee 31504 0*6 16 0
../python/Modules/expat/xmltok.c;parsePseudoAttribute 787b7b0f5186eee 0*47 c - - - - - - -
../python/Modules/expat/xmltok.c;unicode_byte_type 9a4e9b84c19825d 0*11
../python/Modules/expat/xmltok.c;unknown_isInvalid 2f30c12042b0f02 0*2 c -
../python/Modules/expat/xmltok.c;unknown_isName 2f30c12042b0f02 0*2 c -
../python/Modules/expat/xmltok.c;unknown_isNmstrt 2f30c12042b0f02 0*2 c -
../python/Modules/expat/xmltok.c;unknown_toUtf16 d7c1fec89052b55 0*6 c -
../python/Modules/expat/xmltok.c;unknown_toUtf8 f72668b40c63828 0*7 c - m -
../python/Modules/expat/xmltok.c;utf8_isInvalid2 ec30a358154fee2 0*3
../python/Modules/expat/xmltok.c;utf8_isInvalid3 e51b993adaf0f5d 0*9
../python/Modules/expat/xmltok.c;utf8_isInvalid4 8c2aba31f0f5e5d 0*6
../python/Modules/expat/xmltok.c;utf8_isName2 a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;utf8_isName3 a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;utf8_isNmstrt2 a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;utf8_isNmstrt3 a4d0ad3efffffff 0
../python/Modules/expat/xmltok.c;utf8_toUtf16 ffe18a43eae7090 0*13
../python/Modules/expat/xmltok.c;utf8_toUtf8 f1a7301c42b0f02 3376 0*2 m 1=960,2=496,3=480,4=480,5=480,9=320,8=160
../python/Modules/faulthandler.c;PyExec_faulthandler a4d0ad3efffffff 0
../python/Modules/faulthandler.c;cancel_dump_traceback_later f37fb863fe8dbc5 0*6
../python/Modules/faulthandler.c;check_signum f37fb86fec8fea9 0*5
../python/Modules/faulthandler.c;faulthandler_cancel_dump_traceback_later_py a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_disable d86b9c07d7e0d98 0*7
../python/Modules/faulthandler.c;faulthandler_disable_py ae15a43ac976867 0*2
../python/Modules/faulthandler.c;faulthandler_dump_traceback bb9fb6074c25e25 0*4
../python/Modules/faulthandler.c;faulthandler_dump_traceback_later 63d87151622453d 0*31
../python/Modules/faulthandler.c;faulthandler_dump_traceback_py 2836c42ca0b6f89 0*17
../python/Modules/faulthandler.c;faulthandler_fatal_error 14c19c9a7a768b9 0*7
../python/Modules/faulthandler.c;faulthandler_fatal_error_c_thread f9bab18845bd106 0*3
../python/Modules/faulthandler.c;faulthandler_fatal_error_thread a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_get_fileno 4107e73db4a0e20 0*24
../python/Modules/faulthandler.c;faulthandler_is_enabled a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_py_enable 1546c11fd91e93f 0*15
../python/Modules/faulthandler.c;faulthandler_read_null a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_register_py 8486dde2a312e79 0*19
../python/Modules/faulthandler.c;faulthandler_sigabrt a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_sigfpe a4d0ad3efffffff 0
../python/Modules/faulthandler.c;faulthandler_sigsegv 3510b1efe12407b 0*3
../python/Modules/faulthandler.c;faulthandler_thread 4a45b3bac909904 0*5
../python/Modules/faulthandler.c;faulthandler_unregister b15abf28c7a8ecd 0*5
../python/Modules/faulthandler.c;faulthandler_unregister_py f9bab17c4d7b97f 0*4
../python/Modules/faulthandler.c;faulthandler_user 789fd4614d7b97f 0*4 c -
../python/Modules/gcmodule.c;gc_collect 8501805f358d635 0*10
../python/Modules/gcmodule.c;gc_disable a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gc_enable a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gc_freeze a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gc_get_count a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gc_get_debug ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_get_freeze_count ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_get_objects 908b926a5046140 0*9
../python/Modules/gcmodule.c;gc_get_referents 5dbd11dd6d19740 0*19 c - -
../python/Modules/gcmodule.c;gc_get_referrers 5c2192fe98c011a 0*9
../python/Modules/gcmodule.c;gc_get_stats 850180536cbdf60 0*10
../python/Modules/gcmodule.c;gc_get_threshold a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gc_is_finalized ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_is_tracked ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_isenabled ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_set_debug ec30a351f9aed51 0*3
../python/Modules/gcmodule.c;gc_set_threshold 14c19ca96ce126b 0*9
../python/Modules/gcmodule.c;gc_unfreeze a4d0ad3efffffff 0
../python/Modules/gcmodule.c;gcmodule_exec 3fd5b902238d5f3 0*7
../python/Modules/gcmodule.c;referentsvisit a4d0ad3efffffff 0
../python/Modules/getpath.c;decode_to_dict 14c19c9a9b4eac6 0 9 7 3 5 0 5 0
../python/Modules/getpath.c;env_to_dict 5c2192ff930c8a5 0*2 1 0 4 0*3
../python/Modules/getpath.c;funcs_to_dict 74db85f908a660b 11*4 0 1*4 0 1
../python/Modules/getpath.c;getpath_abspath 4080babfbc6533f 1*3 0 1
../python/Modules/getpath.c;getpath_basename 7735b69bed3a155 0*4
../python/Modules/getpath.c;getpath_dirname 3510b1efe12407b 1*2 0
../python/Modules/getpath.c;getpath_hassuffix d2ae9526aaaed22 0*8
../python/Modules/getpath.c;getpath_isabs 4080babad4d5606 0*6
../python/Modules/getpath.c;getpath_isdir 899fb20bd4d5606 0*7
../python/Modules/getpath.c;getpath_isfile 899fb20bd4d5606 0*7
../python/Modules/getpath.c;getpath_isxfile a73e9e517006e2a 0*8
../python/Modules/getpath.c;getpath_joinpath 64557972046ae97 6*3 0*2 6 0 2 6 0 4 0*2 3 0 3 0*3 4 6 m 8=3
../python/Modules/getpath.c;getpath_nowarn a4d0ad3efffffff 0
../python/Modules/getpath.c;getpath_readlines 6af34b3adfee2e4 0*5 3*2 0 3 0*30
../python/Modules/getpath.c;getpath_realpath 436e89d5ddb69c0 0*11
../python/Modules/getpath.c;getpath_warn ae15a43ac976867 0*2
../python/Modules/getpath.c;int_to_dict f9bab17da8a59e9 3*2 0*2
../python/Modules/getpath.c;wchar_to_dict 9a4e9b81ffb5af0 0 3 0*5
../python/Modules/itertoolsmodule.c;_grouper_create bb9fb6086b04fcc 2404*3 0
../python/Modules/itertoolsmodule.c;_grouper_dealloc 56e49bf0de2c36f 2404*2 0 2404 484 0*2
../python/Modules/itertoolsmodule.c;_grouper_next d329c8a6f1f31f5 484 17004*2 14600 0*4 14600*2 0*4
../python/Modules/itertoolsmodule.c;_grouper_reduce 3510b1efe12407b 0*3
../python/Modules/itertoolsmodule.c;_grouper_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;accumulate_dealloc 1029aac61a15f34 0*15 c -
../python/Modules/itertoolsmodule.c;accumulate_next d646a356372fddf 0*14 c -
../python/Modules/itertoolsmodule.c;accumulate_reduce 276e81d950f97c5 0*11
../python/Modules/itertoolsmodule.c;accumulate_setstate f37fb866e069718 0*6
../python/Modules/itertoolsmodule.c;accumulate_traverse 922733f49cee8d 0*15 c - - - - -
../python/Modules/itertoolsmodule.c;batched_dealloc 725add4e316cb9c 0*6 c -
../python/Modules/itertoolsmodule.c;batched_new 7033b3b0e3f981e 0*18 c -
../python/Modules/itertoolsmodule.c;batched_next b5b2894a3360562 0*24 c -
../python/Modules/itertoolsmodule.c;batched_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/itertoolsmodule.c;chain_dealloc 538bf049afc6766 490 0*2 490 0*5 c PyObject_GC_Del=490
../python/Modules/itertoolsmodule.c;chain_new 9f21f0b0ff7ced0 0*2 489 0 489*2 0*3 c PyType_GenericAlloc=489
../python/Modules/itertoolsmodule.c;chain_next 5a3b8f7ea5e369 8672 978 0 978 0 978*2 977 498 7694 0 490 0 490 0 490 0 490 0 c ../python/Modules/itertoolsmodule.c;islice_next=5280,../python/Objects/rangeobject.c;rangeiter_next=2880,../python/Objects/listobject.c;listiter_next=16,../python/Objects/tupleobject.c;tupleiter_next=6
../python/Modules/itertoolsmodule.c;chain_reduce bb9fb607effd13b 0*4
../python/Modules/itertoolsmodule.c;chain_setstate 1546c12caefa5a7 0*16
../python/Modules/itertoolsmodule.c;chain_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;combinations_dealloc c88ee5f3a872159 480*7 0 480*2 c PyObject_GC_Del=480
../python/Modules/itertoolsmodule.c;combinations_next 69fdf0405c5e47c 6720 1920 8640 9600 960 0*3 7680 0 7200 480 6720 7200 0 7200 480 7200 0 7200 0
../python/Modules/itertoolsmodule.c;combinations_reduce b8e87beed428bc 0*10
../python/Modules/itertoolsmodule.c;combinations_setstate 436e89d99b80b64 0*13
../python/Modules/itertoolsmodule.c;combinations_sizeof a4d0ad3efffffff 0
../python/Modules/itertoolsmodule.c;combinations_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;compress_dealloc 538bf049afc6766 0*9 c -
../python/Modules/itertoolsmodule.c;compress_next d2b54bc3f8cfe3f 0*11 c - -
../python/Modules/itertoolsmodule.c;compress_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;compress_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;count_dealloc 538bf049afc6766 480 0 480*2 0*5 c PyObject_GC_Del=480
../python/Modules/itertoolsmodule.c;count_next b15abf2ae59dc43 0*2 4818 0*2
../python/Modules/itertoolsmodule.c;count_reduce 3510b1efe12407b 0*3
../python/Modules/itertoolsmodule.c;count_repr d86b9c08163d94f 0*7
../python/Modules/itertoolsmodule.c;count_traverse 5f0e1cc75a24bdf 0 10*3 0 10*2 0 10 c ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5 - ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5
../python/Modules/itertoolsmodule.c;cwr_dealloc c88ee5f3a872159 0*10 c -
../python/Modules/itertoolsmodule.c;cwr_next a557f0b114562c7 0*21
../python/Modules/itertoolsmodule.c;cwr_reduce b8e87beed428bc 0*10
../python/Modules/itertoolsmodule.c;cwr_setstate d329c8a9b9c79c5 0*13
../python/Modules/itertoolsmodule.c;cwr_sizeof a4d0ad3efffffff 0
../python/Modules/itertoolsmodule.c;cwr_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;cycle_dealloc 538bf049afc6766 0*9 c -
../python/Modules/itertoolsmodule.c;cycle_next f0918b03922258a 0*14
../python/Modules/itertoolsmodule.c;cycle_reduce fa54821e5ede87e 0*12
../python/Modules/itertoolsmodule.c;cycle_setstate d2ae951de6b9300 0*8
../python/Modules/itertoolsmodule.c;cycle_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;dropwhile_dealloc 538bf049afc6766 0*9 c -
../python/Modules/itertoolsmodule.c;dropwhile_next 806eeb9a88d14a8 0*12 c -
../python/Modules/itertoolsmodule.c;dropwhile_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;dropwhile_setstate ec30a358154fee2 0*3
../python/Modules/itertoolsmodule.c;dropwhile_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;filterfalse_dealloc 538bf049afc6766 1*6 0 1*2 c PyObject_GC_Del=1
../python/Modules/itertoolsmodule.c;filterfalse_next c24becf9cf3a795 0*5 4 0*3 5 0*3 c ../python/Modules/itertoolsmodule.c;chain_next=5
../python/Modules/itertoolsmodule.c;filterfalse_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;filterfalse_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;groupby_dealloc f66b1f23f3ca15 484*4 0*2 484*2 480 0*4 484 480 0*3 c PyObject_GC_Del=484
../python/Modules/itertoolsmodule.c;groupby_next bc43d0c1bebcd96 968 0*2 2404 1920 0*6 2888 1920 2404 0*2 2404 0*2 1920 0
../python/Modules/itertoolsmodule.c;groupby_reduce b15abf1f443e148 0*5
../python/Modules/itertoolsmodule.c;groupby_setstate cc66d3c0dab40f2 0*16
../python/Modules/itertoolsmodule.c;groupby_step 8fc4894be4fb2ff 15568 14600 0*11
../python/Modules/itertoolsmodule.c;groupby_traverse f749cb04fa9bbcf 0*18 c - - - - - -
../python/Modules/itertoolsmodule.c;islice_dealloc 725add4e316cb9c 592 112 592 112 0*2 c PyObject_GC_Del=592
../python/Modules/itertoolsmodule.c;islice_new 4e4d0da5860539c 0*2 592 0 592 112 0 480 112 0*2 592 0*6 592 0*7 c PyType_GenericAlloc=592
../python/Modules/itertoolsmodule.c;islice_next 9a5545e1a47e550 28952*3 5392*2 480 5392 480 4912*2 0 480 4912 c ../python/Objects/codeobject.c;positionsiter_next=28952 ../python/Modules/itertoolsmodule.c;count_next=4800,../python/Objects/codeobject.c;positionsiter_next=112
../python/Modules/itertoolsmodule.c;islice_reduce 49ab80cdd01b1fc 0*10
../python/Modules/itertoolsmodule.c;islice_setstate f9bab17f0c155ad 0*4
../python/Modules/itertoolsmodule.c;islice_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/itertoolsmodule.c;itertools__grouper d2ae95221601d28 0*9
../python/Modules/itertoolsmodule.c;itertools__tee 3fd5b90d78410de 0*7
../python/Modules/itertoolsmodule.c;itertools_accumulate 1f59abfcec764fc 0*17 c -
../python/Modules/itertoolsmodule.c;itertools_chain_from_iterable 307fda3c51570fa 1*2 0*3 c PyType_GenericAlloc=1
../python/Modules/itertoolsmodule.c;itertools_combinations 13c799b08298164 960 480*2 0 480*3 0*5 480 0*2 480*2 0*2 480 c PyType_GenericAlloc=480
../python/Modules/itertoolsmodule.c;itertools_combinations_with_replacement 13c799b08298164 0*20 c -
../python/Modules/itertoolsmodule.c;itertools_compress bd1eeec8a540c11 0*13 c -
../python/Modules/itertoolsmodule.c;itertools_count ae070b827ff5af2 0 481 483 0*2 2*2 0*3 2 483 0 2 0*2 483 481 0*4 483 0*8 483 2*2 483 c PyType_GenericAlloc=483
../python/Modules/itertoolsmodule.c;itertools_cycle 1aeca3d918c99bc 0*16 c -
../python/Modules/itertoolsmodule.c;itertools_dropwhile 4601e215170615e 0*12 c -
../python/Modules/itertoolsmodule.c;itertools_filterfalse 4601e215170615e 0*3 1 0*2 1*2 0 1 0*2 c PyType_GenericAlloc=1
../python/Modules/itertoolsmodule.c;itertools_groupby 7b71e73c71ef8d4 484 0 484 0 484*2 480 0*3 484 c PyType_GenericAlloc=484
../python/Modules/itertoolsmodule.c;itertools_permutations 4b188de42f100de 24*2 18 0 18 0 18 0*8 18*2 0 18 0 18 0 18 0 c PyType_GenericAlloc=18
../python/Modules/itertoolsmodule.c;itertools_starmap 4601e215170615e 0*12 c -
../python/Modules/itertoolsmodule.c;itertools_takewhile 4601e215170615e 0*12 c -
../python/Modules/itertoolsmodule.c;itertools_tee 3e52e57d07bc194 0*25
../python/Modules/itertoolsmodule.c;itertools_teedataobject 8486ddd554d5fa5 0*19
../python/Modules/itertoolsmodule.c;itertoolsmodule_clear 9eda0bef6f45d92 0*67
../python/Modules/itertoolsmodule.c;itertoolsmodule_exec eeb945ca2205909 1*45
../python/Modules/itertoolsmodule.c;itertoolsmodule_free a4d0ad3efffffff 0
../python/Modules/itertoolsmodule.c;itertoolsmodule_traverse bce619cfa749df7 4*66 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/itertoolsmodule.c;pairwise_dealloc 4cc4eb163141ab0 0*12 c -
../python/Modules/itertoolsmodule.c;pairwise_new ee1ec70db12a5a 0*14 c -
../python/Modules/itertoolsmodule.c;pairwise_next 238fc6815f70d68 0*40 c - -
../python/Modules/itertoolsmodule.c;pairwise_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/itertoolsmodule.c;permutations_dealloc 538bf049afc6766 18*6 0 18*2 c PyObject_GC_Del=18
../python/Modules/itertoolsmodule.c;permutations_next 3e52e5810ad9cb1 6 24 12 30 0 42 0*3 24 18*2 24 18 24*2 0 6 24 0 24 0
../python/Modules/itertoolsmodule.c;permutations_reduce 8486dddeff11882 0*18
../python/Modules/itertoolsmodule.c;permutations_setstate 755cd8853149e14 0*19
../python/Modules/itertoolsmodule.c;permutations_sizeof a4d0ad3efffffff 0
../python/Modules/itertoolsmodule.c;permutations_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;product_dealloc c88ee5f3a872159 504*7 0 504*2 c PyObject_GC_Del=504
../python/Modules/itertoolsmodule.c;product_new 3b3d8eae1930ca1 516 960 516*2 960 0 504*2 0*2 504 0 480 0*6 504 0 504 0*2 c PyType_GenericAlloc=504
../python/Modules/itertoolsmodule.c;product_next f83ded08bb31004 0 3408 0 48 1476*2 4416 0*2 3912 504*2 3912 0 3408 504 3912*2 48 0*2 3912 0*2
../python/Modules/itertoolsmodule.c;product_reduce b8e87beed428bc 0*10
../python/Modules/itertoolsmodule.c;product_setstate a6b9c3cd6d9a915 0*16
../python/Modules/itertoolsmodule.c;product_sizeof a4d0ad3efffffff 0
../python/Modules/itertoolsmodule.c;product_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;repeat_dealloc 725add4e316cb9c 5*3 0*3 c PyObject_GC_Del=5
../python/Modules/itertoolsmodule.c;repeat_len 209aa3e3852da94 0*2
../python/Modules/itertoolsmodule.c;repeat_new eab1fbf67aea4b3 5 0 5*2 0*2 5 c PyType_GenericAlloc=5
../python/Modules/itertoolsmodule.c;repeat_next 7735b6a04666ca5 45 40*2 0
../python/Modules/itertoolsmodule.c;repeat_reduce 3510b1efe12407b 0*3
../python/Modules/itertoolsmodule.c;repeat_repr 209aa3e3852da94 0*2
../python/Modules/itertoolsmodule.c;repeat_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/itertoolsmodule.c;starmap_dealloc 538bf049afc6766 0*9 c -
../python/Modules/itertoolsmodule.c;starmap_next a894fc906f5882c 0*9 c -
../python/Modules/itertoolsmodule.c;starmap_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;starmap_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;takewhile_dealloc 538bf049afc6766 0*9 c -
../python/Modules/itertoolsmodule.c;takewhile_next 4cc4eb11e676b0d 0*12 c -
../python/Modules/itertoolsmodule.c;takewhile_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;takewhile_reduce_setstate ec30a358154fee2 0*3
../python/Modules/itertoolsmodule.c;takewhile_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Modules/itertoolsmodule.c;tee_clear b15abf213f66bf9 0*5
../python/Modules/itertoolsmodule.c;tee_copy 3510b1eb87d49fc 0*3
../python/Modules/itertoolsmodule.c;tee_dealloc ec30a35a8065285 0*3
../python/Modules/itertoolsmodule.c;tee_fromiterable 8501805a5dd0bb5 0*10
../python/Modules/itertoolsmodule.c;tee_next 910ccfed1e72f7f 0*13
../python/Modules/itertoolsmodule.c;tee_reduce ae15a43ac976867 0*2
../python/Modules/itertoolsmodule.c;tee_setstate 49ab80ceb865606 0*9
../python/Modules/itertoolsmodule.c;tee_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/itertoolsmodule.c;teedataobject_clear 910ccff1180864e 0*14
../python/Modules/itertoolsmodule.c;teedataobject_dealloc ec30a35a8065285 0*3
../python/Modules/itertoolsmodule.c;teedataobject_newinternal 3510b1eb87d49fc 0*3
../python/Modules/itertoolsmodule.c;teedataobject_reduce 8c2aba38dfea1f5 0*6
../python/Modules/itertoolsmodule.c;teedataobject_traverse 309204815a16330 0*13 c - - - -
../python/Modules/itertoolsmodule.c;zip_longest_dealloc 4cc4eb163141ab0 0*12 c -
../python/Modules/itertoolsmodule.c;zip_longest_new b5b2894b331e493 0*24 c -
../python/Modules/itertoolsmodule.c;zip_longest_next d02773a269c30f9 0*30
../python/Modules/itertoolsmodule.c;zip_longest_reduce 5c21930dbd1eb77 0*9
../python/Modules/itertoolsmodule.c;zip_longest_setstate f37fb866e069718 0*6
../python/Modules/itertoolsmodule.c;zip_longest_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Modules/main.c;_pymain_run_repl f071037042dc52b 0*39
../python/Modules/main.c;pymain_exit_error ae15a44542b0f02 0*2
../python/Modules/main.c;pymain_main 908b926548aa904 0*8
../python/Modules/main.c;pymain_run_file d027739517771bc 0*25
../python/Modules/main.c;pymain_run_interactive_hook c3ccb17d899173a 0*16 c -
../python/Modules/main.c;pymain_run_module 142114fda2e26c3 0*38
../python/Modules/main.c;pymain_run_stdin b9f6d8e4e5d504e 0*18
../python/Modules/mathmodule.c;_Py_log1p ae15a43ac976867 0*2
../python/Modules/mathmodule.c;factorial_partial_product c724873b68ce095 0*11
../python/Modules/mathmodule.c;is_error 7735b6a14386880 0*4
../python/Modules/mathmodule.c;lanczos_sum 7735b6a4caacf29 0*4
../python/Modules/mathmodule.c;loghelper 43f3be562518fe 2 0*2 3196 0*4 c - - ../python/Modules/mathmodule.c;m_log=3196
../python/Modules/mathmodule.c;m_atan2 1e0495905ba6728 0*7
../python/Modules/mathmodule.c;m_lgamma e51b993cf510ccf 0*8
../python/Modules/mathmodule.c;m_log 4a45b3b3413e2e6 0 3198 0*3
../python/Modules/mathmodule.c;m_log10 4a45b3b3413e2e6 0*5
../python/Modules/mathmodule.c;m_log2 f37fb869b9ce690 0*5
../python/Modules/mathmodule.c;m_remainder 29b199b02cc50d1 0*8
../python/Modules/mathmodule.c;m_sinpi f37fb8670062bd8 0*6
../python/Modules/mathmodule.c;m_tgamma 7f99d16fda461a5 0*16
../python/Modules/mathmodule.c;math_1 6efbf513b4a68ea 3264 0*2 3264*2 0*3 3264 c ../python/Modules/mathmodule.c;m_log=2
../python/Modules/mathmodule.c;math_1a 3abad325d8e24c0 0*5 c -
../python/Modules/mathmodule.c;math_2 c24becf9dd0a631 0*13 c -
../python/Modules/mathmodule.c;math_acos a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_acosh 7df0bf84e329f3d 0*5
../python/Modules/mathmodule.c;math_asin a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_asinh 7df0bf84e329f3d 0*5
../python/Modules/mathmodule.c;math_atan a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_atan2 a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_atanh 7df0bf84e329f3d 0*5
../python/Modules/mathmodule.c;math_cbrt 7df0bf84e329f3d 0*5
../python/Modules/mathmodule.c;math_ceil 806eeb98a6dc461 0*11 c -
../python/Modules/mathmodule.c;math_clear 908b9266516abdb 0*10
../python/Modules/mathmodule.c;math_comb 2b387f2baea2dbc 0*32
../python/Modules/mathmodule.c;math_copysign a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_cos a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_cosh a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_degrees 7735b6a4a51cf83 0*4
../python/Modules/mathmodule.c;math_dist 9b294ea1ecf2555 0*41
../python/Modules/mathmodule.c;math_erf ec30a351f9aed51 0*3
../python/Modules/mathmodule.c;math_erfc ec30a351f9aed51 0*3
../python/Modules/mathmodule.c;math_exec 56e49bf67436202 1*8
../python/Modules/mathmodule.c;math_exp 7df0bf84e329f3d 1 0*3 1
../python/Modules/mathmodule.c;math_exp2 a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_expm1 7df0bf84e329f3d 0*5
../python/Modules/mathmodule.c;math_fabs a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_factorial 1c8d7312e15a0c8 0*29
../python/Modules/mathmodule.c;math_floor 806eeb98a6dc461 3236*2 0*9 c -
../python/Modules/mathmodule.c;math_fma 1546c1285c31a24 0*16
../python/Modules/mathmodule.c;math_fmod 5da6cf863b6cacf 0*14
../python/Modules/mathmodule.c;math_free a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_frexp 9a4e9b885446efb 0*6
../python/Modules/mathmodule.c;math_fsum 9dc393614cd473a 0*42 m -
../python/Modules/mathmodule.c;math_gamma a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_gcd a557f0af09bd74b 0*5 836 0*6 836 0*6 836 0 836 0
../python/Modules/mathmodule.c;math_hypot b2b48c845d11b50 0*13
../python/Modules/mathmodule.c;math_isclose f83ded07e853c8e 0*26
../python/Modules/mathmodule.c;math_isfinite 7735b6a4a51cf83 0*4
../python/Modules/mathmodule.c;math_isinf 7735b6a4a51cf83 0*4
../python/Modules/mathmodule.c;math_isnan 7735b6a4a51cf83 0*4
../python/Modules/mathmodule.c;math_isqrt 67304722ae0a2c3 0*53 c -
../python/Modules/mathmodule.c;math_lcm 878866e2e71e412 0*29
../python/Modules/mathmodule.c;math_ldexp 2746c5170514bbd 0*15
../python/Modules/mathmodule.c;math_lgamma a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_log 8501805d88b1d89 0 3198 0*9
../python/Modules/mathmodule.c;math_log10 a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_log1p a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_log2 a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_modf 56e49bf4900f3a2 0*6
../python/Modules/mathmodule.c;math_nextafter f1f65ef0f7e964f 0*31
../python/Modules/mathmodule.c;math_perm c54de9ce90ca2f1 0*24
../python/Modules/mathmodule.c;math_pow 72a8fa6ceea710f 0*28
../python/Modules/mathmodule.c;math_prod f3d97d550a0b68d 0*79
../python/Modules/mathmodule.c;math_radians 7735b6a4a51cf83 0*4
../python/Modules/mathmodule.c;math_remainder a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_sin a4d0ad3efffffff 3196
../python/Modules/mathmodule.c;math_sinh a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_sqrt a4d0ad3efffffff 66
../python/Modules/mathmodule.c;math_sumprod 5c5445e1e3c0a83 0*108 c - -
../python/Modules/mathmodule.c;math_tan a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_tanh a4d0ad3efffffff 0
../python/Modules/mathmodule.c;math_trunc 851a5ef3aa120fe 0*8 c - -
../python/Modules/mathmodule.c;math_ulp 5c21930944fbc4b 0*9
../python/Modules/mathmodule.c;perm_comb 4107e73f7c0b7ac 0*25
../python/Modules/mathmodule.c;perm_comb_small 9e7e95cff097c9 0*26
../python/Modules/mathmodule.c;vector_norm 14c19c9fa3d5585 0*7
../python/Modules/md5module.c;MD5Type_copy 49ab80d25cfc780 0*10
../python/Modules/md5module.c;MD5Type_digest b15abf2a8558442 0*5
../python/Modules/md5module.c;MD5Type_hexdigest 9a4e9b817a0b343 768 48 0*4
../python/Modules/md5module.c;MD5Type_update 36fe8285c67acde 0*10
../python/Modules/md5module.c;MD5_dealloc 7735b6a7574666d 48*3 0
../python/Modules/md5module.c;MD5_get_block_size a4d0ad3efffffff 0
../python/Modules/md5module.c;MD5_get_name a4d0ad3efffffff 0
../python/Modules/md5module.c;MD5_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/md5module.c;_md5_clear f9bab17da8a59e9 0*4
../python/Modules/md5module.c;_md5_free a4d0ad3efffffff 0
../python/Modules/md5module.c;_md5_md5 907613ec322884 48 0 48 0 48 0*7 48 0 48 0*2 48 0*3 48 0*3 48 0
../python/Modules/md5module.c;_md5_traverse 6d15c67b43fa13e 2*3 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/md5module.c;md5_exec a4d0ad3efffffff 1
../python/Modules/md5module.c;md5_get_digest_size a4d0ad3efffffff 0
../python/Modules/posixmodule.c;DirEntry_dealloc 1029aac61a15f34 8*3 0*2 8*3 0*4 8 0*2 c PyObject_Free=8
../python/Modules/posixmodule.c;DirEntry_fetch_stat d2ae951e1a7a511 0*7
../python/Modules/posixmodule.c;DirEntry_get_lstat 7735b6a9a4f9aa8 0*4
../python/Modules/posixmodule.c;DirEntry_repr a4d0ad3efffffff 0
../python/Modules/posixmodule.c;DirEntry_test_mode 6338f9309ff915d 0 8 0*6 8 0*11
../python/Modules/posixmodule.c;ScandirIterator_close a4d0ad3efffffff 0
../python/Modules/posixmodule.c;ScandirIterator_closedir ae15a43ac976867 8 4
../python/Modules/posixmodule.c;ScandirIterator_dealloc 789fd462a8a59e9 4*3 0 c PyObject_Free=4
../python/Modules/posixmodule.c;ScandirIterator_enter ae15a43ac976867 4*2
../python/Modules/posixmodule.c;ScandirIterator_exit a4d0ad3efffffff 4
../python/Modules/posixmodule.c;ScandirIterator_finalize f9bab17c4d7b97f 4 0*3
../python/Modules/posixmodule.c;ScandirIterator_iternext 765263719c40cc4 0*2 16 8 4 12 4*2 0*2 8*3 0*3 8*4 0*2 8 0*3 8 4
../python/Modules/posixmodule.c;_fd_converter 1e0495900fc1d90 0*8
../python/Modules/posixmodule.c;_posix_clear 3c26823ef3803d 0*28
../python/Modules/posixmodule.c;_posix_free a4d0ad3efffffff 0
../python/Modules/posixmodule.c;_posix_traverse a57aacdc953fc63 4*27 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/posixmodule.c;_pystat_fromstructstat d02773a05e3fc76 722 0 722*3 0 722*4 0 722*6 0 722*2 0 722*8
../python/Modules/posixmodule.c;conv_confname 1f83c810962c070 0*13
../python/Modules/posixmodule.c;dir_fd_converter f9bab18845bd106 0 1 0
../python/Modules/posixmodule.c;dir_fd_unavailable 3510b1efe12407b 1 0 1
../python/Modules/posixmodule.c;fill_time e49cc4c38bbc1a6 2166 0 2166*2 0 2166*2 0 12*2 0 2166*2 0 12*2 0 2166
../python/Modules/posixmodule.c;internal_rename d71b9d408ae5416 0*11
../python/Modules/posixmodule.c;os_DirEntry___fspath__ ae15a43ac976867 0*2
../python/Modules/posixmodule.c;os_DirEntry_inode a4d0ad3efffffff 0
../python/Modules/posixmodule.c;os_DirEntry_is_dir 14c19ca38fc950e 0 8*6 0
../python/Modules/posixmodule.c;os_DirEntry_is_file 14c19ca38fc950e 0*8
../python/Modules/posixmodule.c;os_DirEntry_is_junction a4d0ad3efffffff 0
../python/Modules/posixmodule.c;os_DirEntry_is_symlink d86b9c04abea917 0*7
../python/Modules/posixmodule.c;os_DirEntry_stat 3fd5b90735398de 0*6
../python/Modules/posixmodule.c;os_DirEntry_stat_impl 49ab80d3846e037 0*9
../python/Modules/posixmodule.c;os__exit b15abf21e8f40a1 0*5
../python/Modules/posixmodule.c;os__inputhook 2f30c115c976867 0*2 c -
../python/Modules/posixmodule.c;os__is_inputhook_installed a4d0ad3efffffff 0
../python/Modules/posixmodule.c;os__path_normpath 908b926f0ba7aee 5*2 0 5*2 0*4
../python/Modules/posixmodule.c;os__path_splitroot_ex f83ded042ff6a84 12*2 0 12*6 0*2 12*3 0*12
../python/Modules/posixmodule.c;os_abort a4d0ad3efffffff 0
../python/Modules/posixmodule.c;os_access 5763c66cfca2968 0*16
../python/Modules/posixmodule.c;os_chdir f37fb866febba39 0*6
../python/Modules/posixmodule.c;os_chmod ee59cdb4841257b 0*15
../python/Modules/posixmodule.c;os_close f37fb86396184d2 0 1*2 0*3
../python/Modules/posixmodule.c;os_closerange 3fd5b907c6123d5 0*7
../python/Modules/posixmodule.c;os_confstr 56e49bf5d3d228f 0*6
../python/Modules/posixmodule.c;os_cpu_count 3510b1eaa195ad1 0*3
../python/Modules/posixmodule.c;os_device_encoding b15abf1f7508ce4 0*5
../python/Modules/posixmodule.c;os_dup bb9fb609a10f630 0*5
../python/Modules/posixmodule.c;os_fdatasync 29b199aff2cafef 0*9
../python/Modules/posixmodule.c;os_fpathconf 29b199b6988dd5a 0*9
../python/Modules/posixmodule.c;os_fspath 3510b1ed9883335 884*2 0
../python/Modules/posixmodule.c;os_fstat 615197cb19cb031 0*10
../python/Modules/posixmodule.c;os_fsync 29b199aff2cafef 0*9
../python/Modules/posixmodule.c;os_ftruncate 7df0bf8ca5ff664 0*6
../python/Modules/posixmodule.c;os_ftruncate_impl 8c2aba35ffd7c28 0*7
../python/Modules/posixmodule.c;os_get_blocking bb9fb609a10f630 0*5
../python/Modules/posixmodule.c;os_get_inheritable bb9fb609a10f630 0*5
../python/Modules/posixmodule.c;os_getcwd a4d0ad3efffffff 1
../python/Modules/posixmodule.c;os_getcwdb a4d0ad3efffffff 0
../python/Modules/posixmodule.c;os_getpid a4d0ad3efffffff 129
../python/Modules/posixmodule.c;os_isatty bb9fb609a10f630 0*5
../python/Modules/posixmodule.c;os_link c87cc2da8a1d607 0*24
../python/Modules/posixmodule.c;os_listdir ed5776ac6d263c9 0 21 42*2 0 21 479 0 479 0 21*5 0*2 21 0*12
../python/Modules/posixmodule.c;os_lseek cc66d3bd29078e5 0*19
../python/Modules/posixmodule.c;os_lstat 56e49bf0b21e9d8 4 0 4 0 4*2 0
../python/Modules/posixmodule.c;os_major 7735b6a173e2033 0*4
../python/Modules/posixmodule.c;os_makedev 14b8eae84673d7 0*12
../python/Modules/posixmodule.c;os_minor 7735b6a173e2033 0*4
../python/Modules/posixmodule.c;os_mkdir ac7ccad5f22c5b0 0 4 0 4 0 4*2 0 4*2 0 4 0*2 4
../python/Modules/posixmodule.c;os_open 16a8f288054470e 0*4 1*2 0 1 0 1*3 0*2 1*2 0 1 0*5
../python/Modules/posixmodule.c;os_pathconf fa54821f1b41010 0*11
../python/Modules/posixmodule.c;os_posix_fadvise 3c3b8ba27fde0db 0*14
../python/Modules/posixmodule.c;os_pread d0c7fbf83a5686b 0*22
../python/Modules/posixmodule.c;os_putenv 1f83c8107cf4b00 0*14
../python/Modules/posixmodule.c;os_pwrite f0918b03719601f 0*14
../python/Modules/posixmodule.c;os_read ccd3387c5ba1b 0*17
../python/Modules/posixmodule.c;os_readlink cde18e42a5e2120 0*10
../python/Modules/posixmodule.c;os_remove 56e49bf0b21e9d8 0*7
../python/Modules/posixmodule.c;os_rename 85018056228458f 0*11
../python/Modules/posixmodule.c;os_replace 85018056228458f 0*11
../python/Modules/posixmodule.c;os_rmdir 74db86002081aab 0 4 0 4 0 4 0*3 4*2
../python/Modules/posixmodule.c;os_scandir bdc48d554c0a21b 0 4 0 4 0 4*3 0*5
../python/Modules/posixmodule.c;os_sched_yield ae15a44542b0f02 0*2
../python/Modules/posixmodule.c;os_set_blocking 8c2aba2f34e2377 0*7
../python/Modules/posixmodule.c;os_set_inheritable ce0fbd5dc6123d5 0*8
../python/Modules/posixmodule.c;os_stat 908b926f9fef28b 0 798 0 798 0 798*2 0*3
../python/Modules/posixmodule.c;os_strerror 7735b69f451034a 0*4
../python/Modules/posixmodule.c;os_symlink 10f3c93cbf3c90f 0*19
../python/Modules/posixmodule.c;os_sysconf 4080babfcae309d 0*6
../python/Modules/posixmodule.c;os_times 69fdf042c5affb8 0*22
../python/Modules/posixmodule.c;os_truncate 14c19ca6cc7d547 0*8
../python/Modules/posixmodule.c;os_uname 69fdf042c5affb8 0*22
../python/Modules/posixmodule.c;os_unlink 56e49bf0b21e9d8 9 0 9 0 9*2 0
../python/Modules/posixmodule.c;os_unlink_impl 4a45b3bb8774ece 9 0*2 9*2
../python/Modules/posixmodule.c;os_unsetenv 9a4e9b863afb58e 0*7
../python/Modules/posixmodule.c;os_urandom cde18e405c5c791 48*3 0*2 48*2 0*5
../python/Modules/posixmodule.c;os_utime 2609542c1e52a69 0*41
../python/Modules/posixmodule.c;os_write 1e049584ae453bb 0*2 1*2 0*2 1*2 0
../python/Modules/posixmodule.c;path_cleanup 9a4e9b8052265b0 866 862 845 750 845 0 845
../python/Modules/posixmodule.c;path_converter 81ff72f3ba3b6cb 0*2 862 0 750 798 0*6 17 0*5 845 0*3 17 0*4 845 0*9 845 0*32 c -
../python/Modules/posixmodule.c;posix_do_stat d329c8a845d22b9 802 0 802 0 802 0*2 80 722 4 0 798
../python/Modules/posixmodule.c;posix_getcwd 74db85fc0c82741 1*3 0*4 1 0
../python/Modules/posixmodule.c;posixmodule_exec 6a8fedff0873d57 0*2 15 0*6 1 0*2 1 0*4 1 0*8 1*2 0*3 1*9 15*2 1*2 11 1 15 1*3 15 1*2 15 1*2 0 1*2 0 1*47 c ../python/Modules/posixmodule.c;probe_faccessat=1,../python/Modules/posixmodule.c;probe_fstatat=1,../python/Modules/posixmodule.c;probe_futimens=1,../python/Modules/posixmodule.c;probe_linkat=1,../python/Modules/posixmodule.c;probe_mkdirat=1,../python/Modules/posixmodule.c;probe_openat=1,../python/Modules/posixmodule.c;probe_readlinkat=1,../python/Modules/posixmodule.c;probe_renameat=1
../python/Modules/posixmodule.c;probe_faccessat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_fstatat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_futimens a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_linkat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_mkdirat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_openat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_readlinkat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_renameat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_symlinkat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_unlinkat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;probe_utimensat a4d0ad3efffffff 1
../python/Modules/posixmodule.c;setup_confname_table 14b8eb5edcaac6 118*2 0*2 3*2 0*6
../python/Modules/posixmodule.c;split_py_long_to_s_and_ns 85018059dc7c1aa 0*11
../python/Modules/posixmodule.c;statresult_new 4601e20c3c9331a 0*11 c -
../python/Modules/pyexpat.c;PyUnknownEncodingHandler a6b9c3cccf51f04 0*14
../python/Modules/pyexpat.c;add_errors_module 878866e98489a67 44*2 43*2 0 1*2 43 0 1 0 43 0*3 1 0*6 1 0*6
../python/Modules/pyexpat.c;add_features 36fe828a198300a 10*4 0 1*2 0 1 0*3
../python/Modules/pyexpat.c;add_model_module 8501805ca1140a3 1*12
../python/Modules/pyexpat.c;add_submodule f0918b10fbc09a0 2*2 0*2 2 0*8
../python/Modules/pyexpat.c;call_character_handler 8fc4894eaf7aa07 0*12
../python/Modules/pyexpat.c;call_with_frame ae15a44542b0f02 0*2
../python/Modules/pyexpat.c;clear_handlers 594ef92aa55f4a9 0*7 c -
../python/Modules/pyexpat.c;conv_content_model c7248734a3590c5 0*11
../python/Modules/pyexpat.c;conv_string_to_unicode ae15a43ac976867 0*2
../python/Modules/pyexpat.c;error_external_entity_ref_handler a4d0ad3efffffff 0
../python/Modules/pyexpat.c;get_parse_result 3fd5b903c4f1980 0*6
../python/Modules/pyexpat.c;my_AttlistDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_CharacterDataHandler b06c04195984926 0*8 m -
../python/Modules/pyexpat.c;my_CommentHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_DefaultHandler 1f83c8066f68b09 0*13
../python/Modules/pyexpat.c;my_DefaultHandlerExpandHandler 1f83c8066f68b09 0*13
../python/Modules/pyexpat.c;my_ElementDeclHandler 8e43d4ce698bb99 0*17
../python/Modules/pyexpat.c;my_EndCdataSectionHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_EndDoctypeDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_EndElementHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_EndNamespaceDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_EntityDeclHandler 1f83c8066f68b09 0*13
../python/Modules/pyexpat.c;my_ExternalEntityRefHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_NotStandaloneHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_NotationDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_ProcessingInstructionHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_SkippedEntityHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_StartCdataSectionHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_StartDoctypeDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_StartElementHandler 3cdb03f0cf9267c 0*41
../python/Modules/pyexpat.c;my_StartNamespaceDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_UnparsedEntityDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;my_XmlDeclHandler 14b8eb017d2fd0 0*12
../python/Modules/pyexpat.c;noop_character_data_handler a4d0ad3efffffff 0
../python/Modules/pyexpat.c;pyexpat_ErrorString f9bab182be67805 0*4
../python/Modules/pyexpat.c;pyexpat_ParserCreate b8910d190979057 0*40
../python/Modules/pyexpat.c;pyexpat_capsule_destructor 209aa3e3852da94 0*2
../python/Modules/pyexpat.c;pyexpat_clear 908b9266516abdb 0*10
../python/Modules/pyexpat.c;pyexpat_exec 2bd8f750b852fed 1 22*4 1 0 1*15 0*2
../python/Modules/pyexpat.c;pyexpat_free a4d0ad3efffffff 0
../python/Modules/pyexpat.c;pyexpat_traverse 5f0e1cc75a24bdf 2*9 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/pyexpat.c;pyexpat_xmlparser_ExternalEntityParserCreate 7a1632e5a3a4c21 0*32 c -
../python/Modules/pyexpat.c;pyexpat_xmlparser_GetBase ae15a43ac976867 0*2
../python/Modules/pyexpat.c;pyexpat_xmlparser_GetInputContext 3510b1eb87d49fc 0*3
../python/Modules/pyexpat.c;pyexpat_xmlparser_GetReparseDeferralEnabled a4d0ad3efffffff 0
../python/Modules/pyexpat.c;pyexpat_xmlparser_Parse 436e89e43467b86 0*11
../python/Modules/pyexpat.c;pyexpat_xmlparser_ParseFile bdfe95c8ff4a34 0*32 m -
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetAllocTrackerActivationThreshold b15abf28ae7beea 0*5
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetAllocTrackerMaximumAmplification a73e9e524d6bee2 0*8
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetBase 7df0bf8f4e3456c 0*5
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetBillionLaughsAttackProtectionActivationThreshold b15abf28ae7beea 0*5
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetBillionLaughsAttackProtectionMaximumAmplification a73e9e524d6bee2 0*8
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetParamEntityParsing ec30a351f9aed51 0*3
../python/Modules/pyexpat.c;pyexpat_xmlparser_SetReparseDeferralEnabled ae15a43ac976867 0*2
../python/Modules/pyexpat.c;pyexpat_xmlparser_UseForeignDTD f37fb8643cdb4b5 0*6
../python/Modules/pyexpat.c;set_xml_error 1546c126fd66d45 0*16
../python/Modules/pyexpat.c;set_xml_error_attr_location b15abf213f66bf9 0*5
../python/Modules/pyexpat.c;string_intern 14c19ca8d9c79e3 0*8
../python/Modules/pyexpat.c;xmlparse_CurrentByteIndex_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_CurrentColumnNumber_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_CurrentLineNumber_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_ErrorByteIndex_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_ErrorCode_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_ErrorColumnNumber_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_ErrorLineNumber_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_buffer_size_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_buffer_size_setter b8e87b6b788ced 0*10
../python/Modules/pyexpat.c;xmlparse_buffer_text_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_buffer_text_setter 908b926dd4dbcef 0*9
../python/Modules/pyexpat.c;xmlparse_buffer_used_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_clear f9bab17da8a59e9 0*4
../python/Modules/pyexpat.c;xmlparse_dealloc 908b926a5faca98 0*9
../python/Modules/pyexpat.c;xmlparse_handler_getter 5fcfa1a0c976867 0*3
../python/Modules/pyexpat.c;xmlparse_handler_setter 3391e965213e790 0*13 c -
../python/Modules/pyexpat.c;xmlparse_namespace_prefixes_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_namespace_prefixes_setter 3510b1eaa195ad1 0*3
../python/Modules/pyexpat.c;xmlparse_ordered_attributes_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_ordered_attributes_setter 3510b1eaa195ad1 0*3
../python/Modules/pyexpat.c;xmlparse_specified_attributes_getter a4d0ad3efffffff 0
../python/Modules/pyexpat.c;xmlparse_specified_attributes_setter 3510b1eaa195ad1 0*3
../python/Modules/pyexpat.c;xmlparse_traverse 43af3494709112c 0*12 c - - -
../python/Modules/rotatingtree.c;randombits bb9fb6096eb70b7 0*4
../python/Modules/selectmodule.c;_select_clear 8fc4894f6eedf4a 0*13
../python/Modules/selectmodule.c;_select_free a4d0ad3efffffff 0
../python/Modules/selectmodule.c;_select_traverse b4d80a875f9f1bb 4 0*2 4*3 0*2 4*2 0*2 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - -
../python/Modules/selectmodule.c;poll_dealloc 56e49beb691049b 1*5 0 1
../python/Modules/selectmodule.c;reap_obj 3fd5b90572a5f0a 0*6
../python/Modules/selectmodule.c;select_poll bb9fb6105ac1309 1*2 0*3
../python/Modules/selectmodule.c;select_poll_modify a09da397507cec 0*20
../python/Modules/selectmodule.c;select_poll_poll 75bc50183f699e3 1 0*6 1*2 0*5 1*2 0*2 1*2 0 1*2 0*10
../python/Modules/selectmodule.c;select_poll_register 5da6cf79cf9b28c 0*15
../python/Modules/selectmodule.c;select_poll_unregister 14c19c9fcbf1be2 0*8
../python/Modules/selectmodule.c;select_select cb269266395123 0*31
../python/Modules/selectmodule.c;seq2set 7c77e20be19ee3c 0*21
../python/Modules/selectmodule.c;set2list d329c8a3f7015d2 0*12
../python/Modules/sha1module.c;SHA1Type_copy 49ab80d25cfc780 0*10
../python/Modules/sha1module.c;SHA1Type_digest b15abf2a8558442 0*5
../python/Modules/sha1module.c;SHA1Type_hexdigest b15abf2a8558442 48 0*4
../python/Modules/sha1module.c;SHA1Type_update 36fe8285c67acde 0*10
../python/Modules/sha1module.c;SHA1_dealloc ec30a35a8065285 48*2 0
../python/Modules/sha1module.c;SHA1_get_block_size a4d0ad3efffffff 0
../python/Modules/sha1module.c;SHA1_get_name a4d0ad3efffffff 0
../python/Modules/sha1module.c;SHA1_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/sha1module.c;_sha1_clear f9bab17da8a59e9 0*4
../python/Modules/sha1module.c;_sha1_exec a4d0ad3efffffff 1
../python/Modules/sha1module.c;_sha1_free a4d0ad3efffffff 0
../python/Modules/sha1module.c;_sha1_sha1 907613fb7a16f9 48 0 48 0 48 0*7 48 0 48 0*2 48 0*3 48 0*3 48 0
../python/Modules/sha1module.c;_sha1_traverse 6d15c67b43fa13e 2*3 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/sha1module.c;sha1_get_digest_size a4d0ad3efffffff 0
../python/Modules/sha2module.c;SHA256Type_copy 436e89db3702c13 0*3 48 0*3 48 0*2 48 0*2
../python/Modules/sha2module.c;SHA256Type_digest b15abf2a8558442 96 48*2 0*2
../python/Modules/sha2module.c;SHA256Type_hexdigest b15abf2a8558442 48 0*4
../python/Modules/sha2module.c;SHA256Type_update 36fe8285c67acde 0 192 0*2 48*2 144 0*3
../python/Modules/sha2module.c;SHA256_dealloc ec30a35a8065285 192*2 0
../python/Modules/sha2module.c;SHA256_get_block_size a4d0ad3efffffff 96
../python/Modules/sha2module.c;SHA256_get_digest_size a4d0ad3efffffff 48
../python/Modules/sha2module.c;SHA256_get_name 209aa3e3852da94 0*2
../python/Modules/sha2module.c;SHA2_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/sha2module.c;SHA512Type_copy 436e89db3702c13 0*13
../python/Modules/sha2module.c;SHA512Type_digest b15abf2a8558442 0*5
../python/Modules/sha2module.c;SHA512Type_hexdigest b15abf2a8558442 48 0*4
../python/Modules/sha2module.c;SHA512Type_update 36fe8285c67acde 0*10
../python/Modules/sha2module.c;SHA512_dealloc ec30a35a8065285 48*2 0
../python/Modules/sha2module.c;SHA512_get_block_size a4d0ad3efffffff 0
../python/Modules/sha2module.c;SHA512_get_digest_size a4d0ad3efffffff 0
../python/Modules/sha2module.c;SHA512_get_name 209aa3e3852da94 0*2
../python/Modules/sha2module.c;_sha2_clear 8fc4894f6eedf4a 0*13
../python/Modules/sha2module.c;_sha2_free a4d0ad3efffffff 0
../python/Modules/sha2module.c;_sha2_sha224 907613fb7a16f9 0*27
../python/Modules/sha2module.c;_sha2_sha256 907613fb7a16f9 144 0 144 0 144 0*7 144 0 144 0*2 144 0*3 144 0*3 48 96
../python/Modules/sha2module.c;_sha2_sha384 907613fb7a16f9 0*27
../python/Modules/sha2module.c;_sha2_sha512 907613fb7a16f9 48 0 48 0 48 0*7 48 0 48 0*2 48 0*3 48 0*3 48 0
../python/Modules/sha2module.c;_sha2_traverse b4d80a875f9f1bb 2*12 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/sha2module.c;sha2_exec 56e49bf67436202 1*8
../python/Modules/sha3module.c;SHA3_dealloc ec30a35a8065285 48*2 0
../python/Modules/sha3module.c;SHA3_get_block_size a4d0ad3efffffff 0
../python/Modules/sha3module.c;SHA3_get_capacity_bits a4d0ad3efffffff 0
../python/Modules/sha3module.c;SHA3_get_digest_size 209aa3e3852da94 0*2
../python/Modules/sha3module.c;SHA3_get_name d2ae952798497d1 0*7
../python/Modules/sha3module.c;SHA3_get_rate_bits a4d0ad3efffffff 0
../python/Modules/sha3module.c;SHA3_get_suffix a4d0ad3efffffff 0
../python/Modules/sha3module.c;SHAKE_get_digest_size a4d0ad3efffffff 0
../python/Modules/sha3module.c;SHAKE_get_suffix a4d0ad3efffffff 0
../python/Modules/sha3module.c;_SHAKE_digest 9a4e9b82f999fcf 0*5
../python/Modules/sha3module.c;_sha3_clear 482cdd5a50a1c70 0*19
../python/Modules/sha3module.c;_sha3_exec c7248731d5719a6 1*13
../python/Modules/sha3module.c;_sha3_free a4d0ad3efffffff 0
../python/Modules/sha3module.c;_sha3_sha3_224_copy 56e49bef89055b1 0*7
../python/Modules/sha3module.c;_sha3_sha3_224_digest b15abf2a8558442 0*5
../python/Modules/sha3module.c;_sha3_sha3_224_hexdigest b15abf2a8558442 48 0*4
../python/Modules/sha3module.c;_sha3_sha3_224_update 36fe8285c67acde 0*10
../python/Modules/sha3module.c;_sha3_shake_128_digest 7735b6a1b6aff8f 0*4
../python/Modules/sha3module.c;_sha3_shake_128_hexdigest 7735b6a1b6aff8f 0*4
../python/Modules/sha3module.c;_sha3_traverse f749cb04fa9bbcf 2*18 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/sha3module.c;py_sha3_new c9335404bc07aa1 48*5 0*2 48 0*2 48 0*7 48*2 0*8 48 0*3
../python/Modules/signalmodule.c;report_wakeup_write_error a4d0ad3efffffff 0
../python/Modules/signalmodule.c;signal_default_int_handler bb9fb612e245733 0*5
../python/Modules/signalmodule.c;signal_getsignal f37fb861aff1e4b 0*6
../python/Modules/signalmodule.c;signal_handler ae15a43ac976867 0*2
../python/Modules/signalmodule.c;signal_module_exec 41e0ef0545a896 64 0*2 1 0 1*4 0 1*13 0 1*2 0 1*21 0 62
../python/Modules/signalmodule.c;signal_raise_signal 86efb335451034a 0*5
../python/Modules/signalmodule.c;signal_set_wakeup_fd ee59cdb8d3ee8f5 0*14
../python/Modules/signalmodule.c;signal_signal f4a3deb1a296de2 0*19
../python/Modules/signalmodule.c;signal_strsignal 2a5bdce85a4685 0*7
../python/Modules/signalmodule.c;trip_signal 86efb33e9ef5039 0*5
../python/Modules/socketmodule.c;_socket_socket_htons 7df0bf84e329f3d 0*5
../python/Modules/socketmodule.c;_socket_socket_inet_aton 3fd5b90c3ebd2c5 0*5
../python/Modules/socketmodule.c;_socket_socket_ntohs 7df0bf84e329f3d 0*5
../python/Modules/socketmodule.c;internal_setblocking 4080babc106792c 0*6
../python/Modules/socketmodule.c;set_error a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_accept 43df6f633a5c244 0*20 m -
../python/Modules/socketmodule.c;sock_accept_impl b15abf2288847b8 0*5
../python/Modules/socketmodule.c;sock_call_ex 320d6a7cf4196a1 0*15 c - - -
../python/Modules/socketmodule.c;sock_capi_clear f9bab17da8a59e9 0*4
../python/Modules/socketmodule.c;sock_capi_destroy a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_capi_free 14c19c9cdc4abab 0*8
../python/Modules/socketmodule.c;sock_capi_traverse 6d15c67b43fa13e 4*3 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/socketmodule.c;sock_close 9ccfc3d58065285 0*4 c -
../python/Modules/socketmodule.c;sock_dealloc 789fd462a8a59e9 0*4 c -
../python/Modules/socketmodule.c;sock_detach a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_fileno a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_finalize 7735b6a2b2dc136 0*4
../python/Modules/socketmodule.c;sock_get_api 3fd5b90884be6e0 1 0 1 0*2
../python/Modules/socketmodule.c;sock_getblocking 550aa894fffffff 0*2
../python/Modules/socketmodule.c;sock_getsockopt 90904ccc68fb753 0*9 c - -
../python/Modules/socketmodule.c;sock_gettimeout ae15a43ac976867 0*2
../python/Modules/socketmodule.c;sock_initobj 3477641a96f40f2 0*30
../python/Modules/socketmodule.c;sock_new 2f30c115c976867 0*2 c -
../python/Modules/socketmodule.c;sock_recv 85018058c630ea0 0*10
../python/Modules/socketmodule.c;sock_recv_impl a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_recv_into 5c219300d1492ca 0*8
../python/Modules/socketmodule.c;sock_repr a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_send 3510b1efe12407b 0*3
../python/Modules/socketmodule.c;sock_send_impl a4d0ad3efffffff 0
../python/Modules/socketmodule.c;sock_sendall 49ab80d6d0ea915 0*9
../python/Modules/socketmodule.c;sock_setblocking 5fcfa1a0c976867 0*3
../python/Modules/socketmodule.c;sock_settimeout 5fcfa1a0c976867 0*3
../python/Modules/socketmodule.c;sock_shutdown 789fd46ace934f4 0*4 c -
../python/Modules/socketmodule.c;sock_traverse 6d15c67b43fa13e 0*3 c -
../python/Modules/socketmodule.c;socket_clear 908b9266516abdb 0*10
../python/Modules/socketmodule.c;socket_close 860b4dcbe67805 0*5
../python/Modules/socketmodule.c;socket_dup bb9fb6056bf7984 0*5
../python/Modules/socketmodule.c;socket_exec 1f615b42b1eae2c 1*12 0 1 0 1*154 0
../python/Modules/socketmodule.c;socket_free a4d0ad3efffffff 0
../python/Modules/socketmodule.c;socket_getdefaulttimeout ae15a43ac976867 0*2
../python/Modules/socketmodule.c;socket_htonl 7735b6a8802c08d 0*4
../python/Modules/socketmodule.c;socket_inet_ntop f37fb862de8266e 0*5
../python/Modules/socketmodule.c;socket_inet_pton 56e49bf28a8d989 0*6
../python/Modules/socketmodule.c;socket_ntohl 7735b6a8802c08d 0*4
../python/Modules/socketmodule.c;socket_parse_timeout 7735b6a0549343d 0*4
../python/Modules/socketmodule.c;socket_setdefaulttimeout ae15a43ac976867 0*2
../python/Modules/socketmodule.c;socket_traverse 5f0e1cc75a24bdf 4*9 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/symtablemodule.c;_symtable_symtable e772f7d84b02705 0*22
../python/Modules/symtablemodule.c;symtable_init_constants af92f9b357b65fc 0*24
../python/Modules/timemodule.c;checktm 1f83c8055139924 0*7 394 0*3
../python/Modules/timemodule.c;gettmarg d2ae951ebeb81a3 0 394 0 394 0 394 0*2 394
../python/Modules/timemodule.c;parse_time_t_args 7735b69edaed857 4*3 0
../python/Modules/timemodule.c;py_process_time f9bab17d1a2c044 0*3
../python/Modules/timemodule.c;time_asctime 7df0bf901da0d93 0*6
../python/Modules/timemodule.c;time_clock_getres 3510b1efe12407b 0*3
../python/Modules/timemodule.c;time_clock_gettime f9bab18231589a7 0*3
../python/Modules/timemodule.c;time_clock_gettime_ns b15abf28b77cb33 0*4
../python/Modules/timemodule.c;time_clockid_converter 3510b1eef5cc5c1 0*3
../python/Modules/timemodule.c;time_ctime ec30a35a8065285 0*3
../python/Modules/timemodule.c;time_exec dc59c9aabe976fa 0 1*2 0 1*2 0 1 0 1*3 0 1*3 0*4
../python/Modules/timemodule.c;time_get_clock_info 98c77dfa5265b86 0*4 8 0 8*3 0*4 8 0*2 8*2 0 8 0 8 0*2 8*2 0*2 8*3 0*2 8
../python/Modules/timemodule.c;time_gmtime ec30a35a8065285 0*3
../python/Modules/timemodule.c;time_localtime ec30a35a8065285 4*3
../python/Modules/timemodule.c;time_mktime c4cab455e12407b 0*4
../python/Modules/timemodule.c;time_module_clear f9bab17da8a59e9 0*4
../python/Modules/timemodule.c;time_module_free f9bab17da8a59e9 0*4
../python/Modules/timemodule.c;time_module_traverse 6d15c67b43fa13e 4*3 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Modules/timemodule.c;time_monotonic ae15a43ac976867 208*2
../python/Modules/timemodule.c;time_monotonic_ns ae15a43ac976867 0*2
../python/Modules/timemodule.c;time_perf_counter ae15a43ac976867 0*2
../python/Modules/timemodule.c;time_perf_counter_ns ae15a43ac976867 0*2
../python/Modules/timemodule.c;time_process_time ae15a43ac976867 0*2
../python/Modules/timemodule.c;time_process_time_ns ae15a43ac976867 0*2
../python/Modules/timemodule.c;time_sleep 49ab80d3cb35a55 0*10
../python/Modules/timemodule.c;time_strftime f230295e20d18d1 0*3 4630 0 4630 0*3 4630 0*9 394*4 0 394 0 394 0*4 394*3 0*2 394 0 394 0*7
../python/Modules/timemodule.c;time_strptime f9bab17da8a59e9 0*4
../python/Modules/timemodule.c;time_time ae15a43ac976867 52*2
../python/Modules/timemodule.c;time_time_ns ae15a43ac976867 125*2
../python/Modules/timemodule.c;tmtotuple 860f3b5db193778 4*3 0 4 0*2 4 0*2 4 0*3 4 0*3 4 0*3 4 0*3 4 0*3 4 0*3 4 0*10
../python/Modules/unicodedata.c;_getcode 3e026cc9910da19 0*47
../python/Modules/unicodedata.c;_getucname 74792b686d4953b 0*40 c -
../python/Modules/unicodedata.c;capi_getcode bb9fb6134b4247e 0*5
../python/Modules/unicodedata.c;capi_getucname a4d0ad3efffffff 0
../python/Modules/unicodedata.c;find_syllable f37fb86ef7e3e7c 0*5
../python/Modules/unicodedata.c;get_change_3_2_0 ae15a43ac976867 0*2
../python/Modules/unicodedata.c;is_normalized_quickcheck 579db19baf152e 0 100*2 300 0*2 300 200 300 0 100*2 0*2 100 0*2 100 0
../python/Modules/unicodedata.c;nfc_nfkc 7b0d41f5a89c98b 0*61
../python/Modules/unicodedata.c;nfd_nfkd fba608c14b5aa85 300 0*3 200 600 2800 0*6 2800 0*4 2800 2500 0 2800 300 0 2800 0*2 2800 200 0*4 200 0*22 2200 100 0 2500 100 0*2 2200 0*2 2500 0*3 100 0*2 100*2 0*3 100*4 0 c - -
../python/Modules/unicodedata.c;normalization_3_2_0 7df0bf91356a444 0*6
../python/Modules/unicodedata.c;ucd_dealloc ec30a35a8065285 0*3
../python/Modules/unicodedata.c;ucd_traverse 6d15c67b43fa13e 2*3 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Modules/unicodedata.c;unicodedata_UCD_bidirectional e5e9be1816b8d74 0*17 c -
../python/Modules/unicodedata.c;unicodedata_UCD_category a7ccb97b2bae2f8 0*16 c -
../python/Modules/unicodedata.c;unicodedata_UCD_combining a7ccb97b2bae2f8 0*16 c -
../python/Modules/unicodedata.c;unicodedata_UCD_decimal ed6d9d3c5bef096 0*22 c -
../python/Modules/unicodedata.c;unicodedata_UCD_decomposition 568f1ea0a3ea954 0*21 c - m -
../python/Modules/unicodedata.c;unicodedata_UCD_digit 475cdc7d47f84ef 0*17
../python/Modules/unicodedata.c;unicodedata_UCD_east_asian_width e5e9be1816b8d74 0*17 c -
../python/Modules/unicodedata.c;unicodedata_UCD_is_normalized 1f59ac03e50e9f5 0*18 c -
../python/Modules/unicodedata.c;unicodedata_UCD_lookup c7248739a80ed5a 0*10
../python/Modules/unicodedata.c;unicodedata_UCD_mirrored e5e9be1816b8d74 0*17 c -
../python/Modules/unicodedata.c;unicodedata_UCD_name 8bf6dcf150769b4 0*17
../python/Modules/unicodedata.c;unicodedata_UCD_normalize 211dfe54830ef16 100 0*12 100 0*5
../python/Modules/unicodedata.c;unicodedata_UCD_numeric f8e78f031d4043b 0*23 c -
../python/Modules/unicodedata.c;unicodedata_exec 49ab80d954300bf 1*5 0 1 0*3
../python/Modules/zlibmodule.c;Comp_dealloc c24becf44f53c76 0*13 c -
../python/Modules/zlibmodule.c;Decomp_dealloc c24becf44f53c76 48*3 0 48*3 0*3 48 0*2 c PyObject_GC_Del=48
../python/Modules/zlibmodule.c;PyZlib_Free a4d0ad3efffffff 624
../python/Modules/zlibmodule.c;PyZlib_Malloc ec30a358d6d0d59 624*3
../python/Modules/zlibmodule.c;ZlibDecompressor__new__ 3e680eea0dbd15e 0*31 c -
../python/Modules/zlibmodule.c;ZlibDecompressor_dealloc c88ee5ee02bd66e 0*10 c -
../python/Modules/zlibmodule.c;ZlibDecompressor_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/zlibmodule.c;_BlocksOutputBuffer_Finish 16acea8a4939108 0 192*2 0*3 192 0 192*2 0 192 0 192 m - 1025=48,218=48,331=48,353=48
../python/Modules/zlibmodule.c;_BlocksOutputBuffer_Grow 8fc4895441cb5aa 0*11
../python/Modules/zlibmodule.c;compobject_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Modules/zlibmodule.c;newcompobject 8aabe2a198be454 48*2 0*9 c PyType_GenericAlloc=48
../python/Modules/zlibmodule.c;save_unconsumed_input 5489ee08a8407e4 0 48*4 0 48 0 48 0 48 0*3 m 0=48 8=48
../python/Modules/zlibmodule.c;set_inflate_zdict efde90319c203d6 0*9
../python/Modules/zlibmodule.c;set_inflate_zdict_ZlibDecompressor efde90319c203d6 0*9
../python/Modules/zlibmodule.c;zlib_Compress___copy__ 7735b6a7ec9260c 0*4
../python/Modules/zlibmodule.c;zlib_Compress___deepcopy__ 3510b1ed9883335 0*3
../python/Modules/zlibmodule.c;zlib_Compress_compress 755cd88d219d251 0*19
../python/Modules/zlibmodule.c;zlib_Compress_copy 7735b6a7ec9260c 0*4
../python/Modules/zlibmodule.c;zlib_Compress_copy_impl f2186d8ffa32e3f 0*27
../python/Modules/zlibmodule.c;zlib_Compress_flush fe865fdd871dc80 0*37
../python/Modules/zlibmodule.c;zlib_Decompress___copy__ 7735b6a7ec9260c 0*4
../python/Modules/zlibmodule.c;zlib_Decompress___deepcopy__ 3510b1ed9883335 0*3
../python/Modules/zlibmodule.c;zlib_Decompress_copy 7735b6a7ec9260c 0*4
../python/Modules/zlibmodule.c;zlib_Decompress_copy_impl f2186d8ffa32e3f 0*27
../python/Modules/zlibmodule.c;zlib_Decompress_decompress b7e10c3e3b227c1 0*2 48 0*4 48 0 48*2 0 48 0*2 48 0*5 48 0 48 0*3 48 0 48 0 48 0*4 48 0*7 48 0*2
../python/Modules/zlibmodule.c;zlib_Decompress_flush dcb941d1c0a6ff8 0*40
../python/Modules/zlibmodule.c;zlib_ZlibDecompressor_decompress e520e6ae97fed67 0*70 m - - -
../python/Modules/zlibmodule.c;zlib_adler32 5c21930b4f3050c 0*9
../python/Modules/zlibmodule.c;zlib_clear 8fc4894f6eedf4a 0*13
../python/Modules/zlibmodule.c;zlib_compress 6f4643230c1e254 48 0*2 96 48 96*2 48 96*2 0*2 48 0 48 0*15 96 0*11
../python/Modules/zlibmodule.c;zlib_compressobj d3c94105d7f39a8 0*42
../python/Modules/zlibmodule.c;zlib_crc32 8fc4894e507f29c 0*2 100*2 0 100*2 4 0 100 0*2
../python/Modules/zlibmodule.c;zlib_decompress d1ce279f9666de7 0*2 48 0*2 48 0*2 48*2 0 48 0*3 48 0*4 48 0*24 48 0*17
../python/Modules/zlibmodule.c;zlib_decompressobj a5b778c79a20e78 0 48*5 0 48 0*5 48 0*19
../python/Modules/zlibmodule.c;zlib_exec 7c77e205a40be7a 1*28
../python/Modules/zlibmodule.c;zlib_free a4d0ad3efffffff 0
../python/Modules/zlibmodule.c;zlib_traverse b4d80a875f9f1bb 2*12 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Objects/abstract.c;_IsFortranContiguous 1e04958ee5f4f1e 0*8
../python/Objects/abstract.c;_Py_add_one_to_index_C f9bab1861308eda 0*3
../python/Objects/abstract.c;_Py_add_one_to_index_F f9bab1861308eda 0*3
../python/Objects/abstract.c;_buffer_release_call a4d0ad3efffffff 0
../python/Objects/abstract.c;abstract_get_bases b15abf2c38e6cf1 0*5
../python/Objects/abstract.c;abstract_issubclass 2bd8f758ea30552 0*22
../python/Objects/abstract.c;as_read_buffer 594ef925e4d07ca 0*7 c -
../python/Objects/abstract.c;binary_iop 7735b69f80a1daf 34244 0*3
../python/Objects/abstract.c;binary_iop1 1b6bfe5e7009235 89137 88492 87593 645 0*3 c ../python/Objects/setobject.c;set_ior=611,../python/Objects/setobject.c;set_iand=34
../python/Objects/abstract.c;binary_op 56e49be95dd6b85 488347 0*6
../python/Objects/abstract.c;binary_op1 e1e871d0c0e3daa 5869 744970 734231 201622 732353 58768 12729 201330 168365 162 53011 5869 0*7 26848 c ../python/Objects/typeobject.c;slot_nb_and=162 ../python/Objects/longobject.c;long_true_divide=133236,../python/Objects/longobject.c;long_mod=114340,../python/Objects/longobject.c;long_and=88836,../python/Objects/floatobject.c;float_add=69211,../python/Objects/longobject.c;long_mul=52348,../python/Objects/longobject.c;long_add=48980,../python/Objects/longobject.c;long_div=48518,../python/Objects/floatobject.c;float_sub=46812 ../python/Objects/floatobject.c;float_mul=47393,../python/Objects/longobject.c;long_mul=5869,../python/Objects/floatobject.c;float_add=5253,../python/Objects/floatobject.c;float_div=248,../python/Objects/typeobject.c;slot_nb_add=4,../python/Objects/typeobject.c;slot_nb_or=1
../python/Objects/abstract.c;check_class 3fd5b908d18b440 0*6
../python/Objects/abstract.c;method_output_as_list b8e87bcee46005 303*3 0 303*2 0*2 303*2 0
../python/Objects/abstract.c;object_isinstance 8fc48957db449f3 0*2 46675 0 46675 46427 0 46427 0 1079 0*3
../python/Objects/abstract.c;object_issubclass f2f8e5e95bcdd44 2128 168 13732 2016 0 662 0 2016*2 0 363 0 363 0*2 363 0*2 363 0*2 363 0
../python/Objects/abstract.c;object_recursive_isinstance f2f8e5eab4c7cd2 2767 761 111356 45720 2180 0*2 2180*2 0 1311 0 1311 0*2 1311 0*2 1311 0*2 1311 0
../python/Objects/abstract.c;recursive_issubclass f37fb86b5245472 23471 0*2 23471 0 23471
../python/Objects/abstract.c;sequence_repeat fcd5daa7992ac95 5981*2 0 5981 0 c ../python/Objects/listobject.c;list_repeat=5333,../python/Objects/unicodeobject.c;unicode_repeat=545,../python/Objects/bytesobject.c;bytes_repeat=99,../python/Objects/bytearrayobject.c;bytearray_repeat=4
../python/Objects/abstract.c;ternary_op a33b76b07c121c8 0*2 3452*3 3196*3 0*3 3196 0*13 3196 0 c - ../python/Objects/longobject.c;long_pow=3452 ../python/Objects/floatobject.c;float_pow=3196 -
../python/Objects/boolobject.c;bool_and 45efd17963dd43b 0*4 c -
../python/Objects/boolobject.c;bool_dealloc a4d0ad3efffffff 0
../python/Objects/boolobject.c;bool_invert 2f30c115c976867 0*2 c -
../python/Objects/boolobject.c;bool_new 4a45b3aec954165 0*6
../python/Objects/boolobject.c;bool_or 45efd17963dd43b 0*4 c -
../python/Objects/boolobject.c;bool_repr 550aa894fffffff 0*2
../python/Objects/boolobject.c;bool_vectorcall ce0fbd5d5aaf6aa 0*2 1885 0 1885*2 0 104
../python/Objects/boolobject.c;bool_xor 45efd17963dd43b 0*4 c -
../python/Objects/bytearrayobject.c;_PyByteArray_FromBufferObject 56e49beb6329146 0*7
../python/Objects/bytearrayobject.c;_common_reduce bb9fb6086d9dce3 0*4
../python/Objects/bytearrayobject.c;_getbytevalue bb9fb60f5a3dda4 0 4910 0*2
../python/Objects/bytearrayobject.c;bytearray___init__ bd2189e6f50b4ca 0*3 886 0 886 0 883*2 0 3 0*6 4 0*8 879 0*5 4 0 392 0*3 4 0*3 4 0*2 487 392 0*5 4 0 487 0 392*2 0*4 4 0 487 4 0*3 487 0*5 886 0*3 c - m 256=487
../python/Objects/bytearrayobject.c;bytearray_alloc a4d0ad3efffffff 0
../python/Objects/bytearrayobject.c;bytearray_append 7df0bf8ef7dfa41 0*5
../python/Objects/bytearrayobject.c;bytearray_ass_subscript db613ff672d928c 0 141932 4906*3 0*2 4906 2 0 368 4906 368 0 368 0 184 48 0 184 0 184*2 4904 184 136 0 4904 0*2 136 184 0*2 184 0 184 0*2 184 0*2 m - -
../python/Objects/bytearrayobject.c;bytearray_clear 550aa894fffffff 0*2
../python/Objects/bytearrayobject.c;bytearray_contains ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;bytearray_copy ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;bytearray_count d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_dealloc b435d4cc7e0a2a4 2382 0 2381 c PyObject_Free=2382
../python/Objects/bytearrayobject.c;bytearray_decode f116d6908a623d9 0 160 0 160 0 160*3 0*2 160 0 160 0 160 0*3
../python/Objects/bytearrayobject.c;bytearray_endswith d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_extend b5a02616ee305dd 0 960 0*48
../python/Objects/bytearrayobject.c;bytearray_find d86b9c0fd049e89 0 1613*2 0 1565 1613 1565 0
../python/Objects/bytearrayobject.c;bytearray_fromhex 4080babfa29e4fc 0*6
../python/Objects/bytearrayobject.c;bytearray_getbuffer bb9fb607be90000 212*3 0
../python/Objects/bytearrayobject.c;bytearray_getitem 3510b1edd989854 0*3
../python/Objects/bytearrayobject.c;bytearray_hex 49ab80cf85f8220 0*10
../python/Objects/bytearrayobject.c;bytearray_iconcat f88c0a819fa86d5 0*2 8*2 0 8 m 256=6,1025=2
../python/Objects/bytearrayobject.c;bytearray_index d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_insert 1cdc1df402f9458 0*14 m -
../python/Objects/bytearrayobject.c;bytearray_irepeat 5c219302799e8e3 0*9
../python/Objects/bytearrayobject.c;bytearray_iter f37fb867965a396 0 53 0 53*2
../python/Objects/bytearrayobject.c;bytearray_join 7509ae625fd0a16 0*41 m - - -
../python/Objects/bytearrayobject.c;bytearray_length a4d0ad3efffffff 202
../python/Objects/bytearrayobject.c;bytearray_lstrip 7735b69cdc0a976 0*4
../python/Objects/bytearrayobject.c;bytearray_maketrans 56e49bec86a85e8 0*7
../python/Objects/bytearrayobject.c;bytearray_mod bb9fb60c225403f 0*4
../python/Objects/bytearrayobject.c;bytearray_partition 8486ddda1e4881c 0*18
../python/Objects/bytearrayobject.c;bytearray_pop 8d15266c21e136 0*16 m -
../python/Objects/bytearrayobject.c;bytearray_reduce a4d0ad3efffffff 0
../python/Objects/bytearrayobject.c;bytearray_reduce_ex 7df0bf8ed6bc22c 0*6
../python/Objects/bytearrayobject.c;bytearray_releasebuffer a4d0ad3efffffff 212
../python/Objects/bytearrayobject.c;bytearray_remove dab31478b2bf9c9 0*10 m -
../python/Objects/bytearrayobject.c;bytearray_removeprefix 34260aeb2419f70 0*6 m -
../python/Objects/bytearrayobject.c;bytearray_removesuffix 34260aeb2419f70 0*6 m -
../python/Objects/bytearrayobject.c;bytearray_repeat 7df0bf8ae1a10cb 4*4 0
../python/Objects/bytearrayobject.c;bytearray_replace eb013142bf680aa 0*87 m - - - - - - - - - - - - - - - - - - -
../python/Objects/bytearrayobject.c;bytearray_repr a557f0abf610f63 0*19
../python/Objects/bytearrayobject.c;bytearray_reverse f9bab187bab08cf 0*3
../python/Objects/bytearrayobject.c;bytearray_rfind d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_richcompare 5e615f9dfe29131 0*33 m -
../python/Objects/bytearrayobject.c;bytearray_rindex d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_rpartition 8486ddda1e4881c 0*18
../python/Objects/bytearrayobject.c;bytearray_rsplit ea2dd5643078061 0*88
../python/Objects/bytearrayobject.c;bytearray_rstrip 7735b69cdc0a976 0*4
../python/Objects/bytearrayobject.c;bytearray_setitem d2ae951f74b7835 0*8
../python/Objects/bytearrayobject.c;bytearray_setslice 908b926d41ecf75 960 0*2 960 0*2 960 0*2
../python/Objects/bytearrayobject.c;bytearray_setslice_linear 3c8e75f62e7b3ad 1008*2 0 688 0 688 0 688 0 688 0*4 m - 0=640,1025=48 1=640,8=48
../python/Objects/bytearrayobject.c;bytearray_sizeof a4d0ad3efffffff 0
../python/Objects/bytearrayobject.c;bytearray_split 64a2d2c3719e534 0*9 98016 48 0 48 0*5 48*3 432*2 48 0*6 384 0*5 384 0*4 48 0*7 48 0*3 48 0*8 48 0*23
../python/Objects/bytearrayobject.c;bytearray_splitlines e802f6f5c45482e 0*24
../python/Objects/bytearrayobject.c;bytearray_startswith d86b9c0fd049e89 0*8
../python/Objects/bytearrayobject.c;bytearray_str ec30a35a43fa13e 0*3
../python/Objects/bytearrayobject.c;bytearray_strip 7735b69cdc0a976 0*4
../python/Objects/bytearrayobject.c;bytearray_strip_impl_helper c7248733320e1fd 0*11
../python/Objects/bytearrayobject.c;bytearray_subscript af92f9bf6226b41 26112 560*2 0*2 560 0 962 0 560 0 98 864 0 864 98*3
../python/Objects/bytearrayobject.c;bytearray_translate 691d7869bf2c71d 0*3 26112 0*2 98 0*3 98 0*3 98 0 98*2 0 98*3 0*6 98
../python/Objects/bytearrayobject.c;bytearrayiter_dealloc f9bab17da8a59e9 53 1*3
../python/Objects/bytearrayobject.c;bytearrayiter_length_hint ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;bytearrayiter_next 3fd5b8ff07036ad 82452 52 82400*2 52 0
../python/Objects/bytearrayobject.c;bytearrayiter_reduce 209aa3e3852da94 0*2
../python/Objects/bytearrayobject.c;bytearrayiter_setstate b15abf1e44b374f 0*5
../python/Objects/bytearrayobject.c;bytearrayiter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/bytearrayobject.c;fastsearch 41cf2b8ca2ebc9d 0*50
../python/Objects/bytearrayobject.c;stringlib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/bytearrayobject.c;stringlib__two_way b58862e5cc3cbf4 0*28
../python/Objects/bytearrayobject.c;stringlib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/bytearrayobject.c;stringlib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/bytearrayobject.c;stringlib_capitalize bb9fb6086b04fcc 0*4
../python/Objects/bytearrayobject.c;stringlib_center 62ead2c1affc23b 0*26 m - - -
../python/Objects/bytearrayobject.c;stringlib_expandtabs b03d6b0155f9d5a 0*28
../python/Objects/bytearrayobject.c;stringlib_isalnum ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_isalpha ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_isascii ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_isdigit ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_islower ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_isspace ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_istitle ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_isupper ae15a43ac976867 0*2
../python/Objects/bytearrayobject.c;stringlib_ljust b337c90ca0ab98e 0*23 m - -
../python/Objects/bytearrayobject.c;stringlib_lower bb9fb6086b04fcc 0*4
../python/Objects/bytearrayobject.c;stringlib_rjust b337c90ca0ab98e 0*23 m - -
../python/Objects/bytearrayobject.c;stringlib_swapcase bb9fb6086b04fcc 0*4
../python/Objects/bytearrayobject.c;stringlib_title bb9fb6086b04fcc 0*4
../python/Objects/bytearrayobject.c;stringlib_upper bb9fb6086b04fcc 0*4
../python/Objects/bytearrayobject.c;stringlib_zfill 2832dcd615509e1 0*19 m - -
../python/Objects/bytes_methods.c;_Py_bytes_tailmatch 710b5ebeb91a6e 160*2 329 249 0*2 160*2
../python/Objects/bytes_methods.c;fastsearch 41cf2b8ca2ebc9d 0*50
../python/Objects/bytes_methods.c;find_internal f6027cf3e4433e3 1613*2 0 48 1565 0*2 48 0 1565 48 0*2 1565 0 1613 0*3 1613 0 1226 0*6 387 0*2
../python/Objects/bytes_methods.c;stringlib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/bytes_methods.c;stringlib__two_way b58862e5cc3cbf4 0*28
../python/Objects/bytes_methods.c;stringlib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/bytes_methods.c;stringlib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/bytes_methods.c;tailmatch 543c138d5e06145 249 0 160 0 249 160 0 409 0 208 0 m 1=208,2=80,4=80,3=41
../python/Objects/bytesobject.c;_PyBytes_FromBuffer 56e49bf5784fb33 50 0 50 0*4
../python/Objects/bytesobject.c;_PyBytes_FromIterator b333d1ff1a8d0e8 0 12954 73 0*3 12954 73 0*2 73 0*3 73 0*3 73
../python/Objects/bytesobject.c;_PyBytes_FromSize 1e0495872944967 59937 0 59937 59801 0*2 59801
../python/Objects/bytesobject.c;bytes___bytes__ 3510b1edd161620 0*3
../python/Objects/bytesobject.c;bytes_alloc ae15a43ac976867 0*2
../python/Objects/bytesobject.c;bytes_buffer_getbuffer a4d0ad3efffffff 11149
../python/Objects/bytesobject.c;bytes_concat 5489edfc17fd8eb 0 1129*3 66 415 0 648 415 66 648 25 648 m 66=320,10=48,5=34,30=8,57=2,85=2,2=1 1=352,208=48,5=10,10=2,52=2,2=1
../python/Objects/bytesobject.c;bytes_contains a4d0ad3efffffff 6
../python/Objects/bytesobject.c;bytes_count 3fd5b90a47a4b54 0*7
../python/Objects/bytesobject.c;bytes_decode 2836c42f6cea961 0 1633 336 1633 336 733 1633 733 0 600 0 600 0 733 0*2 133
../python/Objects/bytesobject.c;bytes_endswith 3fd5b90a47a4b54 0 160*2 0*4
../python/Objects/bytesobject.c;bytes_find 3fd5b90a47a4b54 0*7
../python/Objects/bytesobject.c;bytes_fromhex 4080babfa29e4fc 532 0*5
../python/Objects/bytesobject.c;bytes_getnewargs a4d0ad3efffffff 0
../python/Objects/bytesobject.c;bytes_hash ae15a44542b0f02 6051 3279
../python/Objects/bytesobject.c;bytes_hex d2ae952b30e557c 0 48 0 48*2 0*4
../python/Objects/bytesobject.c;bytes_index 3fd5b90a47a4b54 0*7
../python/Objects/bytesobject.c;bytes_item 3510b1edd989854 0*3
../python/Objects/bytesobject.c;bytes_iter bb9fb60c7994e71 231 0 231 229
../python/Objects/bytesobject.c;bytes_join 1c388d7eaf229cf 0*5 81 0*19 81 0*5 81 0*2 81*2 0*8 m - - -
../python/Objects/bytesobject.c;bytes_length a4d0ad3efffffff 9626
../python/Objects/bytesobject.c;bytes_lstrip 7735b69cdc0a976 48*3 0
../python/Objects/bytesobject.c;bytes_maketrans 56e49bec86a85e8 0 4*3 0 4*2
../python/Objects/bytesobject.c;bytes_mod ae15a43ac976867 48*2
../python/Objects/bytesobject.c;bytes_new abc258948b64fa0 0*2 269 0 269 0 269*2 0*17 32*2 237 32*2 0*2 32 0*2 187 101 0 136 0*5 269 0*3 c ../python/Objects/classobject.c;method_vectorcall=32 - m -
../python/Objects/bytesobject.c;bytes_partition 5da6cf7f093c8b7 0*13
../python/Objects/bytesobject.c;bytes_removeprefix 76030d98df5b614 0*7 m -
../python/Objects/bytesobject.c;bytes_removesuffix 76030d98df5b614 160*2 0 160 0 160 0 m 1=160
../python/Objects/bytesobject.c;bytes_repeat b8c47b1d47e31ce 240 99 0*3 99 0*4 3 96*2 m 1025=2,5=1 1025=48,256=48 1025=96,1024=48,256=48,512=48
../python/Objects/bytesobject.c;bytes_replace c19248b09facd02 0 48*3 0 48*2 384*2 0*9 384 0 384 0*21 48 0*7 48 0*31 m - - - 255=336,0=48 255=48 - - - - - - - - - - - - - -
../python/Objects/bytesobject.c;bytes_repr a4d0ad3efffffff 0
../python/Objects/bytesobject.c;bytes_rfind 3fd5b90a47a4b54 0*7
../python/Objects/bytesobject.c;bytes_richcompare 25537e72d522357 0*3 48 0*3 3252*2 48 0*3 48 3156 0*2 3108*2 0*20 m 256=1012,2=992,4=638,5=464,73=2 -
../python/Objects/bytesobject.c;bytes_rindex 3fd5b90a47a4b54 0*7
../python/Objects/bytesobject.c;bytes_rpartition 5da6cf7f093c8b7 0*13
../python/Objects/bytesobject.c;bytes_rsplit fe209aede3ed2b4 0*96
../python/Objects/bytesobject.c;bytes_rstrip 7735b69cdc0a976 960*3 0
../python/Objects/bytesobject.c;bytes_split f4e593fc1d877eb 0*9 1280 160 0 160 0*6 160*2 640*2 160 0*6 480 0*5 480 0*4 160 0*8 160 0*3 160 0*12 160 0*26
../python/Objects/bytesobject.c;bytes_splitlines 1877ea1de99004f 0 32 0*3 160 0*2 32*2 0*3 32 0 32 0*9 32 0*2
../python/Objects/bytesobject.c;bytes_startswith 3fd5b90a47a4b54 0 169*2 0*4
../python/Objects/bytesobject.c;bytes_str ec30a35a43fa13e 0*3
../python/Objects/bytesobject.c;bytes_strip 7735b69cdc0a976 48*3 0
../python/Objects/bytesobject.c;bytes_subscript fbd3dfa5d5f2171 0 196*2 0*2 196 0 6254 0 196 6254 4880 0 5284 0 536*3 4880
../python/Objects/bytesobject.c;bytes_translate d67c48e4aec0f06 0 137280 0*5 144 0*4 144 0*5 144 0*14 144 127056
../python/Objects/bytesobject.c;do_argstrip 9757f4a547714a4 0*3 800 208 48 0*3 1328 96 48 1056 0 848 0 208 0 208 0 160 1008 0
../python/Objects/bytesobject.c;fastsearch 41cf2b8ca2ebc9d 0*50
../python/Objects/bytesobject.c;formatfloat ce3080b506f635 0*8 m -
../python/Objects/bytesobject.c;stringlib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/bytesobject.c;stringlib__two_way b58862e5cc3cbf4 0*28
../python/Objects/bytesobject.c;stringlib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/bytesobject.c;stringlib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/bytesobject.c;stringlib_capitalize ae15a43ac976867 0*2
../python/Objects/bytesobject.c;stringlib_center 1d5f589bdeae0be 0*24 m - - -
../python/Objects/bytesobject.c;stringlib_expandtabs 9827f5a5729718b 0*24
../python/Objects/bytesobject.c;stringlib_isalnum a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_isalpha a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_isascii a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_isdigit a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_islower a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_isspace a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_istitle a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_isupper a4d0ad3efffffff 0
../python/Objects/bytesobject.c;stringlib_ljust ee5dd55cb0c6921 0 48*3 0*4 48 0*3 48 0 48 0 48 0*5 m 3=48 61=48
../python/Objects/bytesobject.c;stringlib_lower ae15a43ac976867 0*2
../python/Objects/bytesobject.c;stringlib_rjust ee5dd55cb0c6921 0*22 m - -
../python/Objects/bytesobject.c;stringlib_swapcase ae15a43ac976867 0*2
../python/Objects/bytesobject.c;stringlib_title ae15a43ac976867 0*2
../python/Objects/bytesobject.c;stringlib_upper ae15a43ac976867 0*2
../python/Objects/bytesobject.c;stringlib_zfill 876cf6517139e2d 0*17 m - -
../python/Objects/bytesobject.c;striter_dealloc f9bab17da8a59e9 231 1 0*2
../python/Objects/bytesobject.c;striter_len ae15a43ac976867 0*2
../python/Objects/bytesobject.c;striter_next b15abf22d337d22 2053 230 1823 229 1
../python/Objects/bytesobject.c;striter_reduce 209aa3e3852da94 0*2
../python/Objects/bytesobject.c;striter_setstate b15abf1e44b374f 0*5
../python/Objects/bytesobject.c;striter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/call.c;_PyObject_CallFunctionVa bf6c5f069648231 9653 7387 927 3172 0 3171 75 0*2 75 0 6 1098 2145 2810 665 3 361 358 c ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=65,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=8,_PyFunction_Vectorcall=2 ../python/Objects/classobject.c;method_vectorcall=1,../python/Objects/setobject.c;frozenset_vectorcall=1,_PyFunction_Vectorcall=1 ../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=1317,../python/Objects/methodobject.c;cfunction_vectorcall_O=640,../python/Objects/typeobject.c;type_vectorcall=166,_PyFunction_Vectorcall=22
../python/Objects/call.c;_PyVectorcall_Call 62a47a0ea99275a 1636 12616 436*2 c ../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL=9296,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=1848,_PyFunction_Vectorcall=722,../python/Objects/classobject.c;method_vectorcall=558,../python/Objects/methodobject.c;cfunction_vectorcall_O=110,../python/Objects/longobject.c;long_vectorcall=50,../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=28,../python/Objects/unicodeobject.c;unicode_vectorcall=4 ../python/Objects/classobject.c;method_vectorcall=416,_PyFunction_Vectorcall=20
../python/Objects/call.c;callmethod 209aa3e3852da94 724 0
../python/Objects/call.c;object_is_not_callable cc66d3bcd757d6f 0*16
../python/Objects/call.c;object_vacall dc83aa692badaec 3072*2 0 159 725 0*2 1486 0*2 761 0 c _PyFunction_Vectorcall=457,../python/Objects/classobject.c;method_vectorcall=95,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS_METHOD=80,../python/Objects/descrobject.c;method_vectorcall_O=65,../python/Objects/descrobject.c;method_vectorcall_FASTCALL=28
../python/Objects/capsule.c;capsule_clear 25f5c817fffffff 0 c -
../python/Objects/capsule.c;capsule_dealloc 2f30c115c976867 91 0 c -
../python/Objects/capsule.c;capsule_repr 9c15a049fffffff 0*3
../python/Objects/capsule.c;capsule_traverse 2f30c115c976867 4*2 c ../python/Modules/socketmodule.c;sock_capi_traverse=4
../python/Objects/cellobject.c;cell_clear f9bab17da8a59e9 39*3 14
../python/Objects/cellobject.c;cell_dealloc f9bab17da8a59e9 4414 3588 1793 1001
../python/Objects/cellobject.c;cell_get_contents 3510b1eaa195ad1 0*3
../python/Objects/cellobject.c;cell_new f9bab17b933b772 0*4
../python/Objects/cellobject.c;cell_repr 209aa3e3852da94 0*2
../python/Objects/cellobject.c;cell_richcompare 281e80f97d8855d 0*17
../python/Objects/cellobject.c;cell_set_contents f37fb86951f51c2 0*6
../python/Objects/cellobject.c;cell_traverse 6d15c67b43fa13e 1756 1748 1756 c ../python/Python/gc.c;visit_decref=913,../python/Python/gc.c;visit_reachable=835
../python/Objects/classobject.c;instancemethod_call a4d0ad3efffffff 0
../python/Objects/classobject.c;instancemethod_dealloc ec30a35a8065285 0*3
../python/Objects/classobject.c;instancemethod_descr_get 3510b1edd161620 0*3
../python/Objects/classobject.c;instancemethod_get_doc a4d0ad3efffffff 0
../python/Objects/classobject.c;instancemethod_getattro 1b6bfe6a7f9a925 0*7 c -
../python/Objects/classobject.c;instancemethod_new d86b9c0c1dbfc11 0*8
../python/Objects/classobject.c;instancemethod_repr c724873ad9129d0 0*11
../python/Objects/classobject.c;instancemethod_richcompare 8c2aba29953892e 0*7
../python/Objects/classobject.c;instancemethod_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/classobject.c;method___reduce__ ae15a43ac976867 0*2
../python/Objects/classobject.c;method_dealloc 56e49bf2fef569d 30315 0 30315*3 0 7380
../python/Objects/classobject.c;method_descr_get ae15a43ac976867 4*2
../python/Objects/classobject.c;method_get_doc a4d0ad3efffffff 0
../python/Objects/classobject.c;method_getattro 1b6bfe6a7f9a925 1*2 0 1 0 1 0 c ../python/Objects/descrobject.c;member_get=1
../python/Objects/classobject.c;method_hash 550aa894fffffff 0*2
../python/Objects/classobject.c;method_new d2ae951fdff6d09 0*9
../python/Objects/classobject.c;method_repr 49ab80d0c8294bf 0*11
../python/Objects/classobject.c;method_richcompare 6b949ee2e61b866 0*8
../python/Objects/classobject.c;method_traverse 937e7fa3c3bd9dd 184*6 c ../python/Python/gc.c;visit_decref=92,../python/Python/gc.c;visit_reachable=92 ../python/Python/gc.c;visit_decref=92,../python/Python/gc.c;visit_reachable=92
../python/Objects/classobject.c;method_vectorcall f6baeb9e2b98823 0 8712 769 0*2 8712 769 7802 0*2 7802 0*2 c _PyFunction_Vectorcall=8712 _PyFunction_Vectorcall=7802 _PyFunction_Vectorcall=769 m 4=361,8=283,12=125
../python/Objects/codeobject.c;_source_offset_converter ae15a43ac976867 116256 110656
../python/Objects/codeobject.c;advance_with_locations 6563c272c7878b8 1344 1064 0*3 112 0 2576 4312 448 2072 0 1568 0
../python/Objects/codeobject.c;code__varname_from_oparg 9a4e9b843c1dbd7 0*7
../python/Objects/codeobject.c;code_dealloc e70e5122404796c 0*2 1369*4 0 1369*9 1 0*2 1 0*8 1357 1231 497*2 0*2 24 1369 151 1 0*3 1264 1090 288 497 0*2 24 1264 140 1 0*3 c -
../python/Objects/codeobject.c;code_getcellvars ae15a44542b0f02 0*2
../python/Objects/codeobject.c;code_getcode a4d0ad3efffffff 0
../python/Objects/codeobject.c;code_getcodeadaptive a4d0ad3efffffff 0
../python/Objects/codeobject.c;code_getfreevars ae15a44542b0f02 6*2
../python/Objects/codeobject.c;code_getlnotab 3497ec641d5da44 0*23
../python/Objects/codeobject.c;code_getvarnames ae15a44542b0f02 5*2
../python/Objects/codeobject.c;code_hash 908b926e09c0f76 680 0 27270 680*6
../python/Objects/codeobject.c;code_linesiterator 3510b1eb87d49fc 0*3
../python/Objects/codeobject.c;code_new b3d359962a917ba 0*34
../python/Objects/codeobject.c;code_new_impl f83ded039e3a6bd 0*24
../python/Objects/codeobject.c;code_positionsiterator 3510b1eb87d49fc 112*3
../python/Objects/codeobject.c;code_replace 330dc7fe5292301 0*7 1 0*7 1 0*2 1*2 0 1*2 0*17 1 0*6 1 0*3 1 0*3 1*6 0*4 1*3 0*5 1 0*21
../python/Objects/codeobject.c;code_repr c4cab45a1345450 0*4
../python/Objects/codeobject.c;code_richcompare 5b1d7c614fd7e38 0*36
../python/Objects/codeobject.c;code_sizeof ae15a43ac976867 0*2
../python/Objects/codeobject.c;get_cached_locals 3fd5b8ffa04209f 3 8 3 8*2 3
../python/Objects/codeobject.c;get_line_delta 2a5bdd1d9ed695 0*2 11432 1000 248 9316 748
../python/Objects/codeobject.c;get_localsplus_names 7df0bf8396726cd 0 35 18 0 11
../python/Objects/codeobject.c;init_co_cached f9bab17bba9eec2 12 9 0
../python/Objects/codeobject.c;intern_constants 41e76f6097edba5 185529 172873 22671 29275 4266 15046 62*2 24 27702 0*3 62 0 11858 0 62 0*8
../python/Objects/codeobject.c;intern_strings bb9fb60cc083133 73284*2 15060 0
../python/Objects/codeobject.c;lineiter_dealloc 6d15c67b8065285 0*3 c -
../python/Objects/codeobject.c;lineiter_next 7df0bf8d975453d 0*5
../python/Objects/codeobject.c;notify_code_watchers cb60d68d0a231ad 0*3 8899 0 c -
../python/Objects/codeobject.c;positionsiter_dealloc 6d15c67b8065285 112*2 0 c PyObject_Free=112
../python/Objects/codeobject.c;positionsiter_next 3510b1e83c578c2 29064 9408*2
../python/Objects/codeobject.c;retreat 3fd5b909b36cabb 0*5
../python/Objects/codeobject.c;validate_and_copy_tuple b8e87b4aa13671 0*11
../python/Objects/complexobject.c;complex___complex__ 3510b1edd161620 0*3
../python/Objects/complexobject.c;complex___format__ 7735b69dcccf005 0*3
../python/Objects/complexobject.c;complex___getnewargs__ a4d0ad3efffffff 0
../python/Objects/complexobject.c;complex_abs 209aa3e3852da94 0*2
../python/Objects/complexobject.c;complex_add d2ae9522d7f7ad2 0*7
../python/Objects/complexobject.c;complex_bool ae15a43ac976867 0*2
../python/Objects/complexobject.c;complex_conjugate a4d0ad3efffffff 0
../python/Objects/complexobject.c;complex_div ebecc58f20f1738 0*13
../python/Objects/complexobject.c;complex_from_string_inner 3f883b98747fe2 0*30 c -
../python/Objects/complexobject.c;complex_hash ec30a358154fee2 0*3
../python/Objects/complexobject.c;complex_mul d2ae9522d7f7ad2 0*7
../python/Objects/complexobject.c;complex_neg a4d0ad3efffffff 0
../python/Objects/complexobject.c;complex_new 2bca5812860056a 0*56 c -
../python/Objects/complexobject.c;complex_pos 3510b1edd161620 0*3
../python/Objects/complexobject.c;complex_pow 67c26047cd702c4 0*31
../python/Objects/complexobject.c;complex_repr f37fb86c879783b 0*5
../python/Objects/complexobject.c;complex_richcompare e802f6f1cc9abe4 0*22
../python/Objects/complexobject.c;complex_sub d2ae9522d7f7ad2 0*7
../python/Objects/complexobject.c;to_complex 14c19ca4879ed68 0*7
../python/Objects/complexobject.c;try_complex_special_method d646a34f9a68a09 0*15 c -
../python/Objects/descrobject.c;classmethod_get e3b8f9ba50b975 0*3 7556 0*8
../python/Objects/descrobject.c;classmethoddescr_call ce0fbd5fddc15e0 0*7
../python/Objects/descrobject.c;descr_check 4a45b3b1a99275a 238137 70197 0*3
../python/Objects/descrobject.c;descr_dealloc 908b9266516abdb 113*3 0 106 0*5
../python/Objects/descrobject.c;descr_get_qualname 14b8eb7776d5fe 0*12
../python/Objects/descrobject.c;descr_new 56e49bef52018c4 4190*3 0 2320 0*2
../python/Objects/descrobject.c;descr_reduce a4d0ad3efffffff 0
../python/Objects/descrobject.c;descr_setcheck 4a45b3b1a99275a 8993 1606 0*3
../python/Objects/descrobject.c;descr_traverse 6d15c67b43fa13e 14394*3 c ../python/Python/gc.c;visit_decref=7269,../python/Python/gc.c;visit_reachable=7125
../python/Objects/descrobject.c;getset_get eab1fbf87115195 74888 17 74888 17 0*3 c ../python/Objects/typeobject.c;object_get_class=47605,../python/Modules/_sre/sre.c;match_lastgroup_get=5376,../python/Modules/_io/bytesio.c;bytesio_get_closed=4864,../python/Modules/_elementtree.c;element_text_getter=2432,../python/Modules/_elementtree.c;element_tag_getter=1968,../python/Objects/typeobject.c;type_dict=1287,../python/Objects/typeobject.c;type_name=1147,../python/Modules/_io/fileio.c;get_closed=997
../python/Objects/descrobject.c;getset_get_doc ae15a43ac976867 0*2
../python/Objects/descrobject.c;getset_repr 5fcfa1a0c976867 0*3
../python/Objects/descrobject.c;getset_set cb60d695293d219 2380*2 0*3 c ../python/Objects/exceptions.c;BaseException_set_tb=1360,../python/Modules/_asynciomodule.c;TaskObj_set_log_destroy_pending=336,../python/Objects/funcobject.c;func_set_qualname=197,../python/Objects/typeobject.c;type_set_abstractmethods=147,../python/Objects/funcobject.c;func_set_name=113,../python/Objects/typeobject.c;type_set_annotations=113,../python/Objects/funcobject.c;function___annotations___set=31,../python/Objects/funcobject.c;function___type_params___set=29
../python/Objects/descrobject.c;mappingproxy_check_mapping f9bab1790ef9561 1313 0 1313*2
../python/Objects/descrobject.c;mappingproxy_contains 209aa3e3852da94 0 115
../python/Objects/descrobject.c;mappingproxy_copy a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_dealloc ec30a35a8065285 1311*2 6
../python/Objects/descrobject.c;mappingproxy_get ae15a43ac976867 803*2
../python/Objects/descrobject.c;mappingproxy_getitem a4d0ad3efffffff 5893
../python/Objects/descrobject.c;mappingproxy_getiter a4d0ad3efffffff 8
../python/Objects/descrobject.c;mappingproxy_hash a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_ior a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_items a4d0ad3efffffff 161
../python/Objects/descrobject.c;mappingproxy_keys a4d0ad3efffffff 156
../python/Objects/descrobject.c;mappingproxy_len a4d0ad3efffffff 19
../python/Objects/descrobject.c;mappingproxy_new ce0fbd6012787bc 26*2 0 26*4
../python/Objects/descrobject.c;mappingproxy_or f37fb86ed5c94c5 0*5
../python/Objects/descrobject.c;mappingproxy_repr a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_reversed a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_richcompare a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_str a4d0ad3efffffff 0
../python/Objects/descrobject.c;mappingproxy_traverse 6d15c67b43fa13e 6*3 c ../python/Python/gc.c;visit_decref=3,../python/Python/gc.c;visit_reachable=3
../python/Objects/descrobject.c;mappingproxy_values a4d0ad3efffffff 3
../python/Objects/descrobject.c;member_get f37fb86a65b324a 9762*2 1 9762 281 1
../python/Objects/descrobject.c;member_get_doc ae15a43ac976867 0*2
../python/Objects/descrobject.c;member_repr 5fcfa1a0c976867 0*3
../python/Objects/descrobject.c;member_set ae15a43ac976867 6613*2
../python/Objects/descrobject.c;method_check_args 49ab80d2b83aa17 45562*2 0*9
../python/Objects/descrobject.c;method_get 237490c41e21a87 85032 543 84468 543 564*2 0*3
../python/Objects/descrobject.c;method_get_doc a4d0ad3efffffff 0
../python/Objects/descrobject.c;method_get_text_signature a4d0ad3efffffff 0
../python/Objects/descrobject.c;method_repr 5fcfa1a0c976867 0*3
../python/Objects/descrobject.c;method_vectorcall_FASTCALL 725add55a6f697a 0 20571*5 c ../python/Objects/dictobject.c;dict_get=20104,../python/Modules/_io/bufferedio.c;_io__Buffered_read1=66,../python/Modules/_io/iobase.c;_io__IOBase_readlines=65,../python/Objects/dictobject.c;dict_pop=60,../python/Objects/unicodeobject.c;unicode_startswith=43,../python/Modules/_io/fileio.c;_io_FileIO_seek=28,../python/Objects/dictobject.c;dict_setdefault=28,../python/Objects/unicodeobject.c;unicode_strip=23
../python/Objects/descrobject.c;method_vectorcall_FASTCALL_KEYWORDS c88ee5f4e82cd59 0 1280*2 0 1280*3 0*3 c ../python/Objects/unicodeobject.c;unicode_encode=446,../python/Objects/bytesobject.c;bytes_decode=343,../python/Modules/_datetimemodule.c;datetime_datetime_replace=320,../python/Objects/unicodeobject.c;unicode_split=64,../python/Objects/unicodeobject.c;unicode_replace=41,../python/Objects/listobject.c;list_sort=31,../python/Objects/unicodeobject.c;unicode_splitlines=6,../python/Modules/_sre/sre.c;_sre_SRE_Pattern_split=3
../python/Objects/descrobject.c;method_vectorcall_FASTCALL_KEYWORDS_METHOD c88ee5f4e82cd59 0 16417*2 0 16417*3 0*3 c ../python/Modules/_sre/sre.c;_sre_SRE_Pattern_match=11890,../python/Modules/_sre/sre.c;_sre_SRE_Pattern_sub=2464,../python/Modules/_asynciomodule.c;_asyncio_Future_exception=680,../python/Modules/_asynciomodule.c;_asyncio_Future_add_done_callback=360,../python/Modules/_sre/sre.c;_sre_SRE_Pattern_search=226,../python/Modules/_io/fileio.c;_io_FileIO_close=219,../python/Modules/_sre/sre.c;_sre_SRE_Pattern_finditer=192,../python/Modules/_asynciomodule.c;_asyncio_Future_set_result=96
../python/Objects/descrobject.c;method_vectorcall_NOARGS 11aef750b25db5a 0 12193*2 0*2 12193*3 0*2 c ../python/Objects/unicodeobject.c;unicode_lower=6545,../python/Modules/_randommodule.c;_random_Random_random=600,../python/Modules/_io/iobase.c;_io__IOBase_flush=565,../python/Objects/dictobject.c;dict_items=452,../python/Modules/_datetimemodule.c;date_isoformat=360,../python/Modules/_asynciomodule.c;_asyncio_Future_done=324,../python/Modules/_datetimemodule.c;date_weekday=321,../python/Modules/_datetimemodule.c;datetime_timetuple=320
../python/Objects/descrobject.c;method_vectorcall_O 11aef750b25db5a 0 2844*2 0*2 2844*3 0*2 c ../python/Objects/listobject.c;list_subscript=1280,../python/Objects/dictobject.c;dict_subscript=566,../python/Objects/listobject.c;list_remove=400,../python/Objects/listobject.c;list_append=159,../python/Objects/listobject.c;list_extend=151,../python/Objects/dictobject.c;dict___contains__=87,../python/Objects/unicodeobject.c;unicode_join=74,../python/Modules/_io/bufferedio.c;_io_BufferedWriter_write=29
../python/Objects/descrobject.c;method_vectorcall_VARARGS 8aabe2a2a3c992b 0 9954*5 0 6674 0 6674 0 c ../python/Modules/_sre/sre.c;match_group=9942,../python/Modules/_threadmodule.c;PyThreadHandleObject_join=12
../python/Objects/descrobject.c;method_vectorcall_VARARGS_KEYWORDS c909b871ba23486 0*2 2445*2 0 2445 0 296*2 2445*2 1616 2445 296 0 296 1616 0 296 c ../python/Modules/_threadmodule.c;lock_PyThread_acquire_lock=772,../python/Objects/unicodeobject.c;do_string_format=486,../python/Modules/_datetimemodule.c;date_strftime=320,../python/Modules/_datetimemodule.c;datetime_isoformat=320,../python/Objects/dictobject.c;dict_update=311,../python/Modules/_decimal/_decimal.c;dec_mpd_qquantize=236
../python/Objects/descrobject.c;property_clear f9bab17da8a59e9 0*4
../python/Objects/descrobject.c;property_copy bdecc9a7ca46d88 15*4 0 15 10 0*2 15 0*8 15 10
../python/Objects/descrobject.c;property_dealloc d646a3535acec93 15*2 0*2 5 0 15 0*2 5 0*6 c PyObject_GC_Del=15
../python/Objects/descrobject.c;property_deleter a4d0ad3efffffff 0
../python/Objects/descrobject.c;property_descr_get b9f6d8ef2cf21f5 6 10556 6 0*14
../python/Objects/descrobject.c;property_descr_set 6722e8577734b5d 2310*2 0*22
../python/Objects/descrobject.c;property_get___isabstractmethod__ 835abb1924adea2 37 33 4 33 0 33 0
../python/Objects/descrobject.c;property_get__name__ d86b9c055a4ad3c 0*6
../python/Objects/descrobject.c;property_getter a4d0ad3efffffff 0
../python/Objects/descrobject.c;property_init 2ea533e9cedb91e 15 5 344 0*2 344*3 0 20 0*5 344 0 344*3 0 20 0*5 344 20 0 15 0 15 0*3 344 120 0*9 224 0*4 344 0*2 15
../python/Objects/descrobject.c;property_set__name__ f37fb86951f51c2 0*6
../python/Objects/descrobject.c;property_set_name 56e49bf4d36d0b4 335 0 335 9 0*3
../python/Objects/descrobject.c;property_setter a4d0ad3efffffff 15
../python/Objects/descrobject.c;property_traverse 922733f49cee8d 70 0 308 822 836*2 70 0 308 822 836 70 0 308 822 c ../python/Python/gc.c;visit_decref=418,../python/Python/gc.c;visit_reachable=418 ../python/Python/gc.c;visit_decref=35,../python/Python/gc.c;visit_reachable=35 - ../python/Python/gc.c;visit_decref=154,../python/Python/gc.c;visit_reachable=154 ../python/Python/gc.c;visit_decref=411,../python/Python/gc.c;visit_reachable=411
../python/Objects/descrobject.c;wrapper_call a4cb738d6a15c07 1808 0*2 990 0 c ../python/Objects/typeobject.c;wrap_init=1808 ../python/Objects/typeobject.c;wrap_setattr=697,../python/Objects/typeobject.c;wrap_delattr=199,../python/Objects/typeobject.c;wrap_next=78,../python/Objects/typeobject.c;wrap_descr_get=8,../python/Objects/typeobject.c;wrap_objobjargproc=7,../python/Objects/typeobject.c;wrap_binaryfunc_l=1
../python/Objects/descrobject.c;wrapper_dealloc b871856d2110afe 2747*3 0*2 2747*2 0*2 33 0
../python/Objects/descrobject.c;wrapper_doc a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_hash a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_name a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_objclass ae15a43ac976867 0*2
../python/Objects/descrobject.c;wrapper_qualname a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_reduce a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_repr a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_richcompare 4080bab90c2b762 0*6
../python/Objects/descrobject.c;wrapper_text_signature a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapper_traverse 937e7fa3c3bd9dd 14*6 c ../python/Python/gc.c;visit_decref=7,../python/Python/gc.c;visit_reachable=7 ../python/Python/gc.c;visit_decref=7,../python/Python/gc.c;visit_reachable=7
../python/Objects/descrobject.c;wrapperdescr_call fe7d091f9e9aa91 22565 0*4 1942 22418 0*2 20623 21819 0*3 c ../python/Objects/typeobject.c;wrap_init=1942 ../python/Objects/typeobject.c;wrap_setattr=19659,../python/Objects/typeobject.c;wrap_binaryfunc_l=719,../python/Objects/typeobject.c;wrap_objobjargproc=243,../python/Objects/typeobject.c;wrap_delattr=1,../python/Objects/typeobject.c;wrap_descr_get=1
../python/Objects/descrobject.c;wrapperdescr_get 7735b69a0580708 2751*2 20081*2
../python/Objects/descrobject.c;wrapperdescr_get_doc a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapperdescr_get_text_signature a4d0ad3efffffff 0
../python/Objects/descrobject.c;wrapperdescr_repr 5fcfa1a0c976867 0*3
../python/Objects/dictobject.c;all_contained_in efde902e8b2a1d7 0*9
../python/Objects/dictobject.c;build_indices_generic 49ab80d5f6ae165 30722 17511 0 26608 12905 0 2992
../python/Objects/dictobject.c;build_indices_unicode 49ab80d5f6ae165 102294 38799 0 79465 30898 0 7067
../python/Objects/dictobject.c;clone_combined_dict_keys 8d1c012c3e6dc8c 42905 42217 22104 193 17765 0*3 m 68=16375,116=701,220=478,420=183,828=24,1025=4
../python/Objects/dictobject.c;copy_lock_held c6a3dab2d13f7ab 0*3 357 2384 0*5 2384 0*2 2384 0 2384*2 0 1554
../python/Objects/dictobject.c;copy_values 15f7279ba098fc9 4337 412*3 m 4=234,23=119,8=44,26=2,29=2,10=1,11=1,14=1
../python/Objects/dictobject.c;delitem_common 5da6cf87e292b76 0*3 9989 11805 5933 692 8066 844 0 791
../python/Objects/dictobject.c;delitem_knownhash_lock_held 2a5bdd489922e0 8042 0*2 8042 0*2
../python/Objects/dictobject.c;dict___contains__ 9c15a049fffffff 87*2 0
../python/Objects/dictobject.c;dict___reversed__ a4d0ad3efffffff 0
../python/Objects/dictobject.c;dict___sizeof__ a4d0ad3efffffff 0
../python/Objects/dictobject.c;dict_ass_sub 209aa3e3852da94 6195 2581
../python/Objects/dictobject.c;dict_clear a4d0ad3efffffff 96
../python/Objects/dictobject.c;dict_copy a4d0ad3efffffff 0
../python/Objects/dictobject.c;dict_dealloc b65cba2c923e397 109577 9880 129927 6674 0 129927*2 5382 3920 0 126763 0 126007 3920 126007 0 126375 0 c PyObject_GC_Del=3552
../python/Objects/dictobject.c;dict_fromkeys 7735b69cdc0a976 364*2 0 1
../python/Objects/dictobject.c;dict_get b2b48c8169ff836 72089*2 41898 72089 0 63212 56795 35427 72089 29631 15294 5013 15294
../python/Objects/dictobject.c;dict_getitem d2ae9525e2853b3 7 0 7 0*2 7 0*2
../python/Objects/dictobject.c;dict_init a4d0ad3efffffff 265
../python/Objects/dictobject.c;dict_ior ec30a35a24dd5e8 0*3
../python/Objects/dictobject.c;dict_items a4d0ad3efffffff 1132
../python/Objects/dictobject.c;dict_iter a4d0ad3efffffff 618
../python/Objects/dictobject.c;dict_keys a4d0ad3efffffff 164
../python/Objects/dictobject.c;dict_length a4d0ad3efffffff 67078
../python/Objects/dictobject.c;dict_merge f3d97d569f0a8c9 0 441 5842 0 24181 0*2 5591 0 5591 24181 0 156 24025 0*4 2699 7813 9526 156 7813 2699 156 9526 0 24025 0 2699 7813 0*3 24025 156 0*5 16406 0*4 156 1025 0*8 441 15901 156 0*7 15821*2 15381 8 0 15381 143*2 0 441 0
../python/Objects/dictobject.c;dict_new 307fda48d0e2f72 3449*2 392 0*2 c _PyType_AllocNoTrack=3057,PyType_GenericAlloc=392
../python/Objects/dictobject.c;dict_new_presized 4a45b3b1be90000 394 46580 394*2 0
../python/Objects/dictobject.c;dict_or 3fd5b9019cf215a 0*7
../python/Objects/dictobject.c;dict_pop 7735b69cdc0a976 3996*2 0 3557
../python/Objects/dictobject.c;dict_popitem af92f9b82c23bf0 0*4 4 0 4 0 4 0*7 4 0
../python/Objects/dictobject.c;dict_repr 546d7d6e0350166 0*32
../python/Objects/dictobject.c;dict_richcompare cb2691f069032e 0*31
../python/Objects/dictobject.c;dict_setdefault 7735b69cdc0a976 374*2 0 374
../python/Objects/dictobject.c;dict_setdefault_ref_lock_held 8cca3248dc1ed43 0 13156 0 54845 0*4 349 303 339 25763 0 331 0*2 331 0*2 25763 30968 0 28522 30803 321 0*2 10592 0*2 28124 0 20201 0*2 124 0 22 0 27959 20179 102 0*2 22 0
../python/Objects/dictobject.c;dict_subscript b2b48c7ff5b2a89 30676 16312 30676 18957 22532 30676 17181 11719 5706 6013 40 6013*2 11719
../python/Objects/dictobject.c;dict_tp_clear a4d0ad3efffffff 42
../python/Objects/dictobject.c;dict_traverse c16045fe3fb1c25 6410 2610*2 6460*2 2518 90700*2 6438*2 87964 6438 7084 8130 1046 6410 2518 87964 6438*2 c ../python/Python/gc.c;visit_decref=1259,../python/Python/gc.c;visit_reachable=1259 ../python/Python/gc.c;visit_decref=44897,../python/Python/gc.c;visit_reachable=43067 ../python/Python/gc.c;visit_decref=3219,../python/Python/gc.c;visit_reachable=3219 ../python/Python/gc.c;visit_decref=3219,../python/Python/gc.c;visit_reachable=3219
../python/Objects/dictobject.c;dict_update 550aa894fffffff 311 0
../python/Objects/dictobject.c;dict_update_arg bb9fb6105bc490c 2716 289 42 2674
../python/Objects/dictobject.c;dict_update_common b15abf278aae4cf 576*2 0 312 0
../python/Objects/dictobject.c;dict_values a4d0ad3efffffff 1760
../python/Objects/dictobject.c;dict_vectorcall 8fc48959655dc4b 0*3 3057*2 0 2693 0*6
../python/Objects/dictobject.c;dictitems_contains 3fd5b90923b7a8d 0*7
../python/Objects/dictobject.c;dictitems_iter ae15a43ac976867 1132*2
../python/Objects/dictobject.c;dictitems_reversed ae15a43ac976867 0*2
../python/Objects/dictobject.c;dictiter_dealloc 9a4e9b8052265b0 3671 3 1132 3 1132 3 865
../python/Objects/dictobject.c;dictiter_iternextitem b3d3599b7c1281a 1047 6 119 23729 0*2 325 15324 241 7274 1131 22598 12050 7016 23300 22357 0*3 104 18531 8420 22259 0*5 98 0*2
../python/Objects/dictobject.c;dictiter_iternextkey c6a3dab6fbe869f 780 8 122 24927 0*4 780 24147 24903 24147 0 24 18018 24131 32 16
../python/Objects/dictobject.c;dictiter_iternextvalue 8486dddb536475c 1757 0 12079 0 13836 0*5 1757 12079 13836 12079 0*2 4934 0
../python/Objects/dictobject.c;dictiter_len ec30a35a8065285 305*3
../python/Objects/dictobject.c;dictiter_new 850180538c13d63 3671*2 1132 2539 0*5
../python/Objects/dictobject.c;dictiter_reduce 56e49be9269f0ac 0*7
../python/Objects/dictobject.c;dictiter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/dictobject.c;dictkeys_contains ae15a43ac976867 0*2
../python/Objects/dictobject.c;dictkeys_decref e772f7d7314807e 170052 167274 165982 33888 30742*2 55946 73633 146280 21171 18838 10542 24577 73033 17742 13565 67412 64512 1700 48257 47461
../python/Objects/dictobject.c;dictkeys_iter ae15a43ac976867 163*2
../python/Objects/dictobject.c;dictkeys_reversed ae15a43ac976867 0*2
../python/Objects/dictobject.c;dictresize d3cd5818b04d875 0 645 410 29 0*2 29 0 19651 2636 10059 0 1 0*2 6240 2850 142 5156 454 1635 6612 4677 3378 6612 m 60=509,120=421,252=296,504=275,1020=127,1025=7 40=3145,80=1560,168=869,336=656,0=320,680=39,1025=22,120=1
../python/Objects/dictobject.c;dictreviter_iternext f1f65ef46d75a72 0*31
../python/Objects/dictobject.c;dictvalues_iter ae15a43ac976867 1758*2
../python/Objects/dictobject.c;dictvalues_reversed ae15a43ac976867 0*2
../python/Objects/dictobject.c;dictview_dealloc f9bab17da8a59e9 3058*3 163
../python/Objects/dictobject.c;dictview_len ae15a43ac976867 1*2
../python/Objects/dictobject.c;dictview_mapping a4d0ad3efffffff 0
../python/Objects/dictobject.c;dictview_repr 3fd5b905f8db326 0*6
../python/Objects/dictobject.c;dictview_richcompare 9d92fdc0eaee45e 0*27
../python/Objects/dictobject.c;dictview_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/dictobject.c;dictviews_isdisjoint b172fbca034d687 0*32
../python/Objects/dictobject.c;dictviews_or bb9fb6105ac1309 0*5
../python/Objects/dictobject.c;dictviews_sub 9a4e9b7cba2fea2 0*7
../python/Objects/dictobject.c;dictviews_to_set c4cab4539883335 0*4
../python/Objects/dictobject.c;dictviews_xor d5d436eac0f83d7 0*59
../python/Objects/dictobject.c;find_empty_slot 1e0495896aecd87 84609 36110 0 139177 33530 0
../python/Objects/dictobject.c;insert_combined_dict ffe18a44be90dda 0 170652 130230 0 22 137122 9596 40444 33530 0*3
../python/Objects/dictobject.c;insert_split_key 56e49be8b531c12 65351 2057 2055 0*3
../python/Objects/dictobject.c;insert_split_value 1546c1257ca4626 84 0 2444 7136 66*2 0*3 2444 5250 0 64 0*2
../python/Objects/dictobject.c;insert_to_emptydict a09da45be175f7 0*2 52903 52234 51003 0*2 6012 0*2 560 51675 5503 0*2 532 144
../python/Objects/dictobject.c;insertdict 546d7d7c78fa1b9 160029 7221 77027 13125 5726 43 7221 0*2 76988 13125 139684 5713 7220 6053 0 139684 3263 41 0*3 5316 0 358 21 455 10225 521 0*2
../python/Objects/dictobject.c;lookdict_index 56e49bf1bca2afc 17837 7049*2 1861 0 12649
../python/Objects/dictobject.c;make_dict_from_instance_attributes efde903153071db 4513 3472 192 138 422*2 174*2
../python/Objects/dictobject.c;new_dict bb9fb6109d2d89b 126301 3677 0*2
../python/Objects/dictobject.c;new_dict_with_shared_keys 9a4e9b81a561f8a 112410 3747*2 0 3747
../python/Objects/dictobject.c;new_keys_object 209ebb383376eeb 64262 51492 50760 0 210 0 59363 m 8=54614,16=4142,64=2215,32=2137,128=944,512=174,1024=22,1025=14 40=51492,80=3625,60=3122,336=1798,168=1710,680=667,120=517,252=427
../python/Objects/dictobject.c;setitem_take2_lock_held 908b926a879f50f 44594 134188 151402 0 52291 0*4
../python/Objects/dictobject.c;store_instance_attr_lock_held a3331af7059924 11564 14360 58130 0 1 29 25380 49612 0*3 29 32749 11483 20260 29 8517 0*2 29 6875 0*3 29 0*8 c -
../python/Objects/dictobject.c;unicodekeys_lookup_unicode d2624161c329736 631567 217187 1507840 484053 542746 250303 647654 228654 497856 237923 147714 0 29890 0 44890 12380 44890 12380 1406164 44890 12380 0 44890 0*2 12380 0*3 497856 0*2 237923 m 3=11172,5=8850,4=7493,7=3772,6=2428,2=2280,12=1963,8=1571 3=3029,8=2464,4=2254,2=1256,7=546,11=500,6=474,9=472
../python/Objects/enumobject.c;enum_dealloc 11aef74d516abdb 968*3 0 968*2 0 968*2 0 c PyObject_GC_Del=968
../python/Objects/enumobject.c;enum_new 2a5bdd1a0e59ac 0*6
../python/Objects/enumobject.c;enum_new_impl 9463a449911ddb4 968 928 968 0*13 c PyType_GenericAlloc=968
../python/Objects/enumobject.c;enum_next 7a1632e24bc1a4f 57238 0*3 56270 0*5 29808 54168 0*23 c ../python/Objects/listobject.c;listiter_next=50904,../python/Objects/dictobject.c;dictiter_iternextkey=6120,../python/Objects/tupleobject.c;tupleiter_next=214
../python/Objects/enumobject.c;enum_reduce 209aa3e3852da94 0*2
../python/Objects/enumobject.c;enum_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Objects/enumobject.c;enumerate_vectorcall 6338f9329cdc3a1 0*2 40 928*2 40 0*13
../python/Objects/enumobject.c;reversed_dealloc 789fd462a8a59e9 9 1*2 0 c PyObject_GC_Del=9
../python/Objects/enumobject.c;reversed_len c4cab450a195ad1 0*4
../python/Objects/enumobject.c;reversed_new 3fd5b90d78410de 0*7
../python/Objects/enumobject.c;reversed_new_impl 8e580a7e317b4fe 0 843 9 843*2 0*2 843 0 9*2 0 9 7 c ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=843 PyType_GenericAlloc=9
../python/Objects/enumobject.c;reversed_next 14c19c9cb7f7d95 25 17 8 0*2 6 0*2
../python/Objects/enumobject.c;reversed_reduce 209aa3e3852da94 0*2
../python/Objects/enumobject.c;reversed_setstate 835abb126bf7984 0*7
../python/Objects/enumobject.c;reversed_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/enumobject.c;reversed_vectorcall bb9fb610eb5c932 0 852 0 852 0
../python/Objects/exceptions.c;AttributeError_clear 9a4e9b8052265b0 10040 3028*2 3014 51 52 0
../python/Objects/exceptions.c;AttributeError_dealloc 25f5c817fffffff 10040 c PyObject_GC_Del=10040
../python/Objects/exceptions.c;AttributeError_getstate 910ccff3820dae9 0*15
../python/Objects/exceptions.c;AttributeError_init 211dfe6004036e5 10040*5 0*16
../python/Objects/exceptions.c;AttributeError_reduce f9bab17da8a59e9 0*4
../python/Objects/exceptions.c;AttributeError_traverse 937e7fa3c3bd9dd 0 2 0*2 2 0 c - -
../python/Objects/exceptions.c;BaseExceptionGroup_clear 908b9266516abdb 0*10
../python/Objects/exceptions.c;BaseExceptionGroup_dealloc 25f5c817fffffff 0 c -
../python/Objects/exceptions.c;BaseExceptionGroup_derive f9bab17da8a59e9 0*4
../python/Objects/exceptions.c;BaseExceptionGroup_init ec30a358d6d0d59 0*3
../python/Objects/exceptions.c;BaseExceptionGroup_new d5927bb64ab707d 0*33
../python/Objects/exceptions.c;BaseExceptionGroup_repr b8e87c037033be 0*11
../python/Objects/exceptions.c;BaseExceptionGroup_split ea6b98168e24fa1 0*11
../python/Objects/exceptions.c;BaseExceptionGroup_str 550aa894fffffff 0*2
../python/Objects/exceptions.c;BaseExceptionGroup_subgroup a73e9e5afd4a3a4 0*8
../python/Objects/exceptions.c;BaseExceptionGroup_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Objects/exceptions.c;BaseException_add_note 1546c123d307241 0*16
../python/Objects/exceptions.c;BaseException_clear 482cdd5a50a1c70 29997 664 29997 0 20626 2800 2950 664 27848 0 20626 2800 2950 664 27848 0 20626 0 2804
../python/Objects/exceptions.c;BaseException_dealloc 7cad62601bf555 17403 0*4 c PyObject_GC_Del=17403
../python/Objects/exceptions.c;BaseException_get_args ec30a358154fee2 800*3
../python/Objects/exceptions.c;BaseException_get_cause ec30a358154fee2 392 336*2
../python/Objects/exceptions.c;BaseException_get_context ec30a358154fee2 112 56*2
../python/Objects/exceptions.c;BaseException_get_tb ec30a358154fee2 114*3
../python/Objects/exceptions.c;BaseException_init 9a4e9b8353a9776 0 19695 0 19695 17626*2 0
../python/Objects/exceptions.c;BaseException_new d7c1fec124213d8 29855 29839 16 27706 0*3 c PyType_GenericAlloc=29855
../python/Objects/exceptions.c;BaseException_reduce 3510b1f41345450 0*3
../python/Objects/exceptions.c;BaseException_repr 209aa3e3852da94 0*2
../python/Objects/exceptions.c;BaseException_set_args f37fb86683783e7 0*6
../python/Objects/exceptions.c;BaseException_set_cause 1e04958f6a3e913 0*8
../python/Objects/exceptions.c;BaseException_set_context 1e04958f6a3e913 0*8
../python/Objects/exceptions.c;BaseException_set_tb c724873534b960d 0*2 26420 5777 17 26420 17 5777 17 1360 17
../python/Objects/exceptions.c;BaseException_setstate c724873d68194c4 0*11
../python/Objects/exceptions.c;BaseException_str 3510b1e890071db 112 0*2
../python/Objects/exceptions.c;BaseException_traverse f749cb04fa9bbcf 8 0 2 0*2 8 4 8 0 2 0*2 8*2 0 2 0*2 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=4,../python/Python/gc.c;visit_reachable=4 - ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 - -
../python/Objects/exceptions.c;BaseException_with_traceback ec30a35a24dd5e8 0*3
../python/Objects/exceptions.c;ImportError_clear 8fc4894f6eedf4a 39*2 18 22 1 39 0 21 0*5
../python/Objects/exceptions.c;ImportError_dealloc 25f5c817fffffff 39 c PyObject_GC_Del=39
../python/Objects/exceptions.c;ImportError_init 5ea874825a41cdb 39*5 18 0 22 0 1 0*4 39 0*2 21 0*6 39 0*6
../python/Objects/exceptions.c;ImportError_reduce 7c77e20c4fcad79 0*24
../python/Objects/exceptions.c;ImportError_str 7735b6a357cce13 0*4
../python/Objects/exceptions.c;ImportError_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Objects/exceptions.c;KeyError_str 209aa3e3852da94 0*2
../python/Objects/exceptions.c;MemoryError_dealloc 20817d8545bd106 0 16 0 c - -
../python/Objects/exceptions.c;MemoryError_new 209aa3e3852da94 0*2
../python/Objects/exceptions.c;NameError_clear f9bab17da8a59e9 1*2 0*2
../python/Objects/exceptions.c;NameError_dealloc 25f5c817fffffff 1 c PyObject_GC_Del=1
../python/Objects/exceptions.c;NameError_init d9ecc185f7f9635 1*5 0*11
../python/Objects/exceptions.c;NameError_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/exceptions.c;OSError_clear 8fc4894f6eedf4a 142*3 136 0*2 142 136 0*5
../python/Objects/exceptions.c;OSError_dealloc 25f5c817fffffff 142 c PyObject_GC_Del=142
../python/Objects/exceptions.c;OSError_init 8fc4895946a08e1 0*2 142*2 0*9
../python/Objects/exceptions.c;OSError_new b0e7091593dec6d 0*2 142*2 0 142*2 0 142*2 0*3 142*2 0*3 142*3 0 142 0*3 142 0 142 0 3 142 3 c PyType_GenericAlloc=142
../python/Objects/exceptions.c;OSError_reduce 2836c42fb04b867 0*15
../python/Objects/exceptions.c;OSError_str 82f5a24b6a97ea2 0*9
../python/Objects/exceptions.c;OSError_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Objects/exceptions.c;OSError_written_get 209aa3e3852da94 0*2
../python/Objects/exceptions.c;OSError_written_set 7df0bf8a8e95bdf 0*5
../python/Objects/exceptions.c;StopIteration_clear f9bab17da8a59e9 2236*2 8 0
../python/Objects/exceptions.c;StopIteration_dealloc 25f5c817fffffff 2236 c PyObject_GC_Del=2236
../python/Objects/exceptions.c;StopIteration_init d86b9c049b51464 2236*2 0 176 8 0*2
../python/Objects/exceptions.c;StopIteration_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/exceptions.c;SyntaxError_clear f2f8e5f12c7525c 56*8 0 56*2 0*4 56 0*9
../python/Objects/exceptions.c;SyntaxError_dealloc 25f5c817fffffff 56 c PyObject_GC_Del=56
../python/Objects/exceptions.c;SyntaxError_init 3cdb03f09d36ade 56*4 0 56 0 56 0*4 56 0 56 0 56 0 56 0*2 56*2 0*19
../python/Objects/exceptions.c;SyntaxError_str 802ccd87b09c56c 0*25
../python/Objects/exceptions.c;SyntaxError_traverse fb94e1cfe7ef10c 0*24 c - - - - - - - -
../python/Objects/exceptions.c;SystemExit_clear f9bab17da8a59e9 0*4
../python/Objects/exceptions.c;SystemExit_dealloc 25f5c817fffffff 0 c -
../python/Objects/exceptions.c;SystemExit_init c7248738e3ed85f 0*12
../python/Objects/exceptions.c;SystemExit_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/exceptions.c;UnicodeDecodeError_init 1c8d73171a3f708 0*30
../python/Objects/exceptions.c;UnicodeDecodeError_str 398e83cc053ec1c 0*14
../python/Objects/exceptions.c;UnicodeEncodeError_init 5763c6668b90055 64 0*3 64 0*4 64*3 0*3
../python/Objects/exceptions.c;UnicodeEncodeError_str 70c19491053ec1c 0*16
../python/Objects/exceptions.c;UnicodeError_clear 908b9266516abdb 64*7 0*3
../python/Objects/exceptions.c;UnicodeError_dealloc 25f5c817fffffff 64 c PyObject_GC_Del=64
../python/Objects/exceptions.c;UnicodeError_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Objects/exceptions.c;UnicodeTranslateError_init c7248732b969a22 0*11
../python/Objects/exceptions.c;UnicodeTranslateError_str 6f8e8fb135d4c76 0*12
../python/Objects/exceptions.c;collect_exception_group_leaf_ids 8fc4894e71f7770 0*12
../python/Objects/exceptions.c;exceptiongroup_split_recursive 5df1e45e8a474b 0*63
../python/Objects/exceptions.c;exceptiongroup_subset 37995775dd6c3e8 0*35
../python/Objects/exceptions.c;get_matcher_type cde18e37b3f9770 0*11
../python/Objects/exceptions.c;get_memory_error 7df0bf9075d44fa 16 0 16 0*2
../python/Objects/exceptions.c;get_string bb9fb60d5819191 0*4
../python/Objects/exceptions.c;get_unicode bb9fb60d5819191 0*4
../python/Objects/exceptions.c;oserror_init dae27a998c1bde0 0 142*3 0 142 0*2 136 0*2 142 0*3 136 0 136 0*3 136 0*6 136 0*4
../python/Objects/exceptions.c;set_unicodefromstring bb9fb60b02d4f17 0*5
../python/Objects/fileobject.c;get_closed a4d0ad3efffffff 0
../python/Objects/fileobject.c;get_encoding a4d0ad3efffffff 0
../python/Objects/fileobject.c;get_mode a4d0ad3efffffff 0
../python/Objects/fileobject.c;stdprinter_fileno a4d0ad3efffffff 0
../python/Objects/fileobject.c;stdprinter_isatty ae15a43ac976867 0*2
../python/Objects/fileobject.c;stdprinter_noop a4d0ad3efffffff 0
../python/Objects/fileobject.c;stdprinter_repr a4d0ad3efffffff 0
../python/Objects/fileobject.c;stdprinter_write 49ab80cd325eca9 0*10
../python/Objects/floatobject.c;convert_to_double 7df0bf9100ce23e 169496 0 484 0*2
../python/Objects/floatobject.c;float___ceil__ a4d0ad3efffffff 0
../python/Objects/floatobject.c;float___floor__ a4d0ad3efffffff 0
../python/Objects/floatobject.c;float___format__ 7735b69dcccf005 0 1100 0
../python/Objects/floatobject.c;float___getformat__ 908b9262bfb9947 0*9
../python/Objects/floatobject.c;float___getnewargs__ a4d0ad3efffffff 0
../python/Objects/floatobject.c;float___round__ bc43d0cb3bd8253 12000 0*3 12000 0*13
../python/Objects/floatobject.c;float___trunc__ a4d0ad3efffffff 0
../python/Objects/floatobject.c;float___trunc___impl a4d0ad3efffffff 667
../python/Objects/floatobject.c;float_abs a4d0ad3efffffff 3196
../python/Objects/floatobject.c;float_add d2ae9522d7f7ad2 5253 65996 69211 65996 8468 0*2
../python/Objects/floatobject.c;float_as_integer_ratio e789a11d9124803 0*27 c - -
../python/Objects/floatobject.c;float_bool a4d0ad3efffffff 0
../python/Objects/floatobject.c;float_conjugate 3510b1edd161620 0*3
../python/Objects/floatobject.c;float_dealloc 789fd45fc771ef0 0 5004 303103 c -
../python/Objects/floatobject.c;float_div 49ab80d8fe5ffe3 248 0 3841 0 4089*2 0*2
../python/Objects/floatobject.c;float_divmod 9bc9c7062e110fb 0*12
../python/Objects/floatobject.c;float_float 3510b1edd161620 0*3
../python/Objects/floatobject.c;float_floor_div 22f3cd3e7cb0d61 0*12
../python/Objects/floatobject.c;float_from_string_inner 908b926e217da14 8808*2 0 8808 0*2 8808 0 8808
../python/Objects/floatobject.c;float_fromhex 639e3c25ca74946 0*54
../python/Objects/floatobject.c;float_getimag a4d0ad3efffffff 0
../python/Objects/floatobject.c;float_getreal 3510b1edd161620 0*3
../python/Objects/floatobject.c;float_hash a4d0ad3efffffff 6476
../python/Objects/floatobject.c;float_hex 8fc4894f3c38110 0*10
../python/Objects/floatobject.c;float_is_integer 4a45b3b98a1e066 0*6
../python/Objects/floatobject.c;float_mul d2ae9522d7f7ad2 47393 600 37476 600 84269 0*2
../python/Objects/floatobject.c;float_neg a4d0ad3efffffff 160
../python/Objects/floatobject.c;float_new d86b9c098fbeebd 0*8
../python/Objects/floatobject.c;float_new_impl 71b4ee305d6c2da 0*4 478 0*2 6412 0*4 c -
../python/Objects/floatobject.c;float_pow be381177f7fa2ca 0 3197 1 0 1 3196 0*9 4 0*4 3193 0*6 4 0 3193 c -
../python/Objects/floatobject.c;float_rem 3c3b8ba94462e23 0*10
../python/Objects/floatobject.c;float_repr 209aa3e3852da94 6597 0
../python/Objects/floatobject.c;float_richcompare c018699395533ff 0*3 6420 0 3221 3199 3221 0 1598 23 1 0 4793 5 21 0 3200 0*14 21 0
../python/Objects/floatobject.c;float_sub d2ae9522d7f7ad2 0 46808 46812 46808 4 0*2
../python/Objects/floatobject.c;float_vectorcall f37fb86904f7e8b 0 6890 0 6890*2 0
../python/Objects/floatobject.c;hex_from_char ccd33071e3dad 0*23
../python/Objects/frameobject.c;frame_clear 14c19ca324f4f10 0*9
../python/Objects/frameobject.c;frame_dealloc a5b778c51f1492f 22541 21901 12808 17576 11558 255 10198 0*3 11558 0*2 11558 10198 0*3 11558 0 11558*2 0*6 11558 0*4
../python/Objects/frameobject.c;frame_getback ec30a34c1c70dc7 372*2 0
../python/Objects/frameobject.c;frame_getbuiltins 5fcfa1a0c976867 0*3
../python/Objects/frameobject.c;frame_getcode ec30a358154fee2 832*3
../python/Objects/frameobject.c;frame_getglobals 5fcfa1a0c976867 112*2 0
../python/Objects/frameobject.c;frame_getlasti 209aa3e3852da94 0*2
../python/Objects/frameobject.c;frame_getlineno ae15a43ac976867 124*2
../python/Objects/frameobject.c;frame_getlocals 56e49bf0a134c7c 0 57 0*5
../python/Objects/frameobject.c;frame_gettrace 5fcfa1a0c976867 0*3
../python/Objects/frameobject.c;frame_gettrace_opcodes 5fcfa1a0c976867 0*3
../python/Objects/frameobject.c;frame_repr a4d0ad3efffffff 0
../python/Objects/frameobject.c;frame_setlineno 1750e9743ce4f9 0*70
../python/Objects/frameobject.c;frame_settrace 237490bf6baa1f2 0*10
../python/Objects/frameobject.c;frame_settrace_opcodes bb9fb60ac904482 0*4
../python/Objects/frameobject.c;frame_sizeof a4d0ad3efffffff 0
../python/Objects/frameobject.c;frame_tp_clear ccd33b52b3c77 0*17
../python/Objects/frameobject.c;frame_traverse 72b704013a145b8 0*13 c - - - -
../python/Objects/frameobject.c;framelocalsproxy___contains__ ae15a43ac976867 0*2
../python/Objects/frameobject.c;framelocalsproxy_contains f9bab17c4d7b97f 56*3 0
../python/Objects/frameobject.c;framelocalsproxy_copy bb9fb6105ac1309 0*5
../python/Objects/frameobject.c;framelocalsproxy_dealloc 789fd462a8a59e9 57*3 0 c PyObject_GC_Del=57
../python/Objects/frameobject.c;framelocalsproxy_get 56e49bf6aeba4ba 0*7
../python/Objects/frameobject.c;framelocalsproxy_getitem 36fe8286296116d 0*12
../python/Objects/frameobject.c;framelocalsproxy_getkeyindex 8818ef9c189698c 0*4 448*5 0*6 56 0*5 56 0*4
../python/Objects/frameobject.c;framelocalsproxy_inplace_or bb9fb60f8a1e066 0*5
../python/Objects/frameobject.c;framelocalsproxy_items 21fd763f8216e41 0*30
../python/Objects/frameobject.c;framelocalsproxy_iter f9bab17da8a59e9 0*4
../python/Objects/frameobject.c;framelocalsproxy_keys 2836c435043a1ed 0*16
../python/Objects/frameobject.c;framelocalsproxy_length a73e9e4f8d377f9 0*7
../python/Objects/frameobject.c;framelocalsproxy_merge ba18eb8a968cca8 0*26
../python/Objects/frameobject.c;framelocalsproxy_new 95e4f9c67c41bac 0*2 57 0*2 57*2 c PyType_GenericAlloc=57
../python/Objects/frameobject.c;framelocalsproxy_or 5c219305653b753 0*10
../python/Objects/frameobject.c;framelocalsproxy_pop d329c8a360b9e38 0*13
../python/Objects/frameobject.c;framelocalsproxy_repr 49ab80db124a538 0*9
../python/Objects/frameobject.c;framelocalsproxy_reversed bb9fb6105ac1309 0*5
../python/Objects/frameobject.c;framelocalsproxy_richcompare cde18e3a8162f5d 0*12
../python/Objects/frameobject.c;framelocalsproxy_setdefault 14c19c9f8dd15ae 0*8
../python/Objects/frameobject.c;framelocalsproxy_setitem dfb7facdd847ac0 0*23
../python/Objects/frameobject.c;framelocalsproxy_tp_clear f9bab17da8a59e9 0*4
../python/Objects/frameobject.c;framelocalsproxy_update ae15a44542b0f02 0*2
../python/Objects/frameobject.c;framelocalsproxy_values 2836c437cd5d319 0*16
../python/Objects/frameobject.c;framelocalsproxy_visit 6d15c67b43fa13e 0*3 c -
../python/Objects/frameobject.c;mark_stacks 53011a8514ee068 0*63
../python/Objects/frameobject.c;marklines 9a4e9b848fff684 0*6
../python/Objects/funcobject.c;cm_clear 9a4e9b8052265b0 2*3 1 2 1 2
../python/Objects/funcobject.c;cm_dealloc 1b6bfe6552265b0 2 0*6 c PyObject_GC_Del=2
../python/Objects/funcobject.c;cm_descr_get f9bab18467ed67b 4180 0*2
../python/Objects/funcobject.c;cm_get___isabstractmethod__ 9c15a049fffffff 47*2 0
../python/Objects/funcobject.c;cm_init 14c19ca7b849046 0 173 0 173*2 144 0*2
../python/Objects/funcobject.c;cm_new ae15a43ac976867 173*2
../python/Objects/funcobject.c;cm_repr a4d0ad3efffffff 0
../python/Objects/funcobject.c;cm_traverse 937e7fa3c3bd9dd 552 572*2 552 572 552 c ../python/Python/gc.c;visit_decref=288,../python/Python/gc.c;visit_reachable=284 ../python/Python/gc.c;visit_decref=278,../python/Python/gc.c;visit_reachable=274
../python/Objects/funcobject.c;func_clear b91650998330799 23206 109 23097*2 23059 558 12 23097 34 1631 121 10 0*2 23097*2 4631 558 12 596 34 1631 121 0 69 0*5 437 12 0 34 1631 10 0
../python/Objects/funcobject.c;func_dealloc c909b873764a8ca 23097 0*3 23097*4 0 22749 23097 0*2 20911 78 0*2 c -
../python/Objects/funcobject.c;func_descr_get 3510b1edd161620 5448 26174 5448
../python/Objects/funcobject.c;func_get_annotation_dict d2ae9526d50e814 55*2 258*3 24*3 3
../python/Objects/funcobject.c;func_get_code ec30a358154fee2 20*3
../python/Objects/funcobject.c;func_get_defaults f9bab17c4d7b97f 5*2 1*2
../python/Objects/funcobject.c;func_get_kwdefaults f9bab17c4d7b97f 5*2 0*2
../python/Objects/funcobject.c;func_get_name ae15a43ac976867 525 0
../python/Objects/funcobject.c;func_get_qualname ae15a43ac976867 273 2
../python/Objects/funcobject.c;func_new 9aae131800f2282 0*43
../python/Objects/funcobject.c;func_repr a4d0ad3efffffff 0
../python/Objects/funcobject.c;func_set_code 4786bf95daf1da7 1 0*3 1 0 1 0*2 1 0*2 1*6 0 c -
../python/Objects/funcobject.c;func_set_defaults 7033b3addeedbf5 5 0*6 5 0 5*3 0 3 0 5 0*2 c -
../python/Objects/funcobject.c;func_set_kwdefaults 7033b3addeedbf5 0*18 c -
../python/Objects/funcobject.c;func_set_name 56e49bf32436336 0 113*3 15 0*2
../python/Objects/funcobject.c;func_set_qualname 56e49bf32436336 0 197*3 160 13 0
../python/Objects/funcobject.c;func_traverse c14d198ef5b794a 18330*2 18320 2734 818 18330*2 646 1364 2010 88 18330*5 18320 2734 818 18330*2 646 1364 2010 88 18330*4 18320 2734 818 18330*2 646 1364 2010 88 18330 c ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=9281,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=1378,../python/Python/gc.c;visit_reachable=1356 ../python/Python/gc.c;visit_decref=412,../python/Python/gc.c;visit_reachable=406 ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039 ../python/Python/gc.c;visit_decref=325,../python/Python/gc.c;visit_reachable=321 ../python/Python/gc.c;visit_decref=713,../python/Python/gc.c;visit_reachable=651 ../python/Python/gc.c;visit_decref=1066,../python/Python/gc.c;visit_reachable=944 ../python/Python/gc.c;visit_decref=46,../python/Python/gc.c;visit_reachable=42 ../python/Python/gc.c;visit_decref=9291,../python/Python/gc.c;visit_reachable=9039
../python/Objects/funcobject.c;function___annotations___get bb9fb60cdb02442 0 258*2 203 258
../python/Objects/funcobject.c;function___annotations___set e51b9936e40aefc 31*3 0*2 31 0*3
../python/Objects/funcobject.c;function___type_params___get 3510b1eaa195ad1 0 56 0
../python/Objects/funcobject.c;function___type_params___set 56e49bf32436336 0 29*2 0*4
../python/Objects/funcobject.c;functools_copy_attr f9bab17da8a59e9 1145 1114 452 0
../python/Objects/funcobject.c;functools_wraps bb9fb6137617a92 229*5
../python/Objects/funcobject.c;sm_call a4d0ad3efffffff 0
../python/Objects/funcobject.c;sm_clear 9a4e9b8052265b0 0*7
../python/Objects/funcobject.c;sm_dealloc 1b6bfe6552265b0 4*2 0 4 0 2 0 c PyObject_GC_Del=4
../python/Objects/funcobject.c;sm_descr_get 3510b1eaa195ad1 12373 0 12373
../python/Objects/funcobject.c;sm_get___isabstractmethod__ 9c15a049fffffff 5*2 0
../python/Objects/funcobject.c;sm_init 14c19ca7b849046 0 56 0 56*3 0*2
../python/Objects/funcobject.c;sm_new ae15a43ac976867 56*2
../python/Objects/funcobject.c;sm_repr a4d0ad3efffffff 0
../python/Objects/funcobject.c;sm_traverse 937e7fa3c3bd9dd 172 374*2 172 374 172 c ../python/Python/gc.c;visit_decref=189,../python/Python/gc.c;visit_reachable=185 ../python/Python/gc.c;visit_decref=86,../python/Python/gc.c;visit_reachable=86
../python/Objects/genericaliasobject.c;ga_call 9a4e9b8297fc50e 0*7
../python/Objects/genericaliasobject.c;ga_dealloc 8aabe2a1174aa74 4 0 4*2 0*2 4 0*2 4 0 c PyObject_GC_Del=4
../python/Objects/genericaliasobject.c;ga_dir 9bc9c70bb2ad278 0*16
../python/Objects/genericaliasobject.c;ga_getattro d2ae952707cfbe5 0 2 45*2 39 26 15 13 2
../python/Objects/genericaliasobject.c;ga_getitem 1e04958582227d5 0*9
../python/Objects/genericaliasobject.c;ga_hash 5fcfa1a0c976867 2*2 0
../python/Objects/genericaliasobject.c;ga_instancecheck a4d0ad3efffffff 0
../python/Objects/genericaliasobject.c;ga_iter 3510b1eb87d49fc 0*3
../python/Objects/genericaliasobject.c;ga_iter_clear f9bab17da8a59e9 0*4
../python/Objects/genericaliasobject.c;ga_iter_dealloc f9bab17da8a59e9 0*4
../python/Objects/genericaliasobject.c;ga_iter_reduce 209aa3e3852da94 0*2
../python/Objects/genericaliasobject.c;ga_iter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/genericaliasobject.c;ga_iternext b15abf1dab97cc6 0*5
../python/Objects/genericaliasobject.c;ga_mro_entries a4d0ad3efffffff 0
../python/Objects/genericaliasobject.c;ga_new 520cadc1a8662d8 0*14 c -
../python/Objects/genericaliasobject.c;ga_parameters f9bab18175b26e3 0 1 0 1
../python/Objects/genericaliasobject.c;ga_reduce 3fd5b90bbec5258 0*6
../python/Objects/genericaliasobject.c;ga_repr b0dde2a684358de 0*25
../python/Objects/genericaliasobject.c;ga_repr_item c6a3daab2c001b2 0*20
../python/Objects/genericaliasobject.c;ga_richcompare b871856c807d0dc 9*2 0*9
../python/Objects/genericaliasobject.c;ga_subclasscheck a4d0ad3efffffff 0
../python/Objects/genericaliasobject.c;ga_traverse 5f0e1cc75a24bdf 314 4 314*3 4 314*2 4 c ../python/Python/gc.c;visit_decref=157,../python/Python/gc.c;visit_reachable=157 ../python/Python/gc.c;visit_decref=157,../python/Python/gc.c;visit_reachable=157 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Objects/genericaliasobject.c;ga_unpacked_tuple_args f9bab17fe14f7d5 0*4
../python/Objects/genericaliasobject.c;ga_vectorcall 9a4e9b8297fc50e 0*7
../python/Objects/genericaliasobject.c;tuple_extend bb9fb60e7f4e95f 0*4
../python/Objects/genobject.c;PyGen_am_send a4d0ad3efffffff 784
../python/Objects/genobject.c;_gen_getframe f37fb8622f527ea 0*6
../python/Objects/genobject.c;_gen_throw 9940208507a93d9 0 1360 0*5 1360 0*15 1360 0*8 560 0*3 1360 0*11
../python/Objects/genobject.c;ag_getcode ec30a358154fee2 0*3
../python/Objects/genobject.c;ag_getframe a4d0ad3efffffff 0
../python/Objects/genobject.c;ag_getsuspended 550aa894fffffff 0*2
../python/Objects/genobject.c;async_gen_aclose ae15a44542b0f02 0*2
../python/Objects/genobject.c;async_gen_anext ae15a44542b0f02 88*2
../python/Objects/genobject.c;async_gen_asend ae15a44542b0f02 0*2
../python/Objects/genobject.c;async_gen_asend_close 14c19ca6ab4794f 0*8
../python/Objects/genobject.c;async_gen_asend_dealloc 5c2193096143670 88*2 0 88 0 88 0*3
../python/Objects/genobject.c;async_gen_asend_finalize ae15a44542b0f02 88 0
../python/Objects/genobject.c;async_gen_asend_iternext a4d0ad3efffffff 88
../python/Objects/genobject.c;async_gen_asend_new 9a4e9b7bac1f68e 88 87 0 88 1 0
../python/Objects/genobject.c;async_gen_asend_send 9a4e9b8740c21bd 88 0*2 88*3
../python/Objects/genobject.c;async_gen_asend_throw 7df0bf88b8b5a55 0*5
../python/Objects/genobject.c;async_gen_asend_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/genobject.c;async_gen_athrow f9bab1860546a12 0*4
../python/Objects/genobject.c;async_gen_athrow_close 14c19ca6ab4794f 0*8
../python/Objects/genobject.c;async_gen_athrow_dealloc 14c19ca416ec13f 0*8
../python/Objects/genobject.c;async_gen_athrow_finalize 5fcfa1ab42b0f02 0*3
../python/Objects/genobject.c;async_gen_athrow_iternext a4d0ad3efffffff 0
../python/Objects/genobject.c;async_gen_athrow_new 7df0bf90462c019 0*5
../python/Objects/genobject.c;async_gen_athrow_send 3497ec6ec257f85 0*24
../python/Objects/genobject.c;async_gen_athrow_throw 9bc9c705df0585f 0*14
../python/Objects/genobject.c;async_gen_athrow_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/genobject.c;async_gen_init_hooks c7248735890686e 88 8*7 0*3
../python/Objects/genobject.c;async_gen_repr a4d0ad3efffffff 0
../python/Objects/genobject.c;async_gen_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/genobject.c;async_gen_unwrap_value d2ae951e56d0145 80 8*2 80 0*2 80*2
../python/Objects/genobject.c;async_gen_wrapped_val_dealloc 7df0bf8d7e2ec35 80*2 0*3
../python/Objects/genobject.c;async_gen_wrapped_val_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/genobject.c;compute_cr_origin e49cc4c0db27fac 0*17
../python/Objects/genobject.c;coro_await 3510b1eb87d49fc 0*3
../python/Objects/genobject.c;coro_get_cr_await 1deaa6f024dd5e8 0*4
../python/Objects/genobject.c;coro_repr a4d0ad3efffffff 0
../python/Objects/genobject.c;coro_wrapper_close a4d0ad3efffffff 0
../python/Objects/genobject.c;coro_wrapper_dealloc f9bab17da8a59e9 0*4
../python/Objects/genobject.c;coro_wrapper_iternext a4d0ad3efffffff 0
../python/Objects/genobject.c;coro_wrapper_send a4d0ad3efffffff 0
../python/Objects/genobject.c;coro_wrapper_throw a4d0ad3efffffff 0
../python/Objects/genobject.c;coro_wrapper_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/genobject.c;cr_getcode ec30a358154fee2 0*3
../python/Objects/genobject.c;cr_getframe a4d0ad3efffffff 0
../python/Objects/genobject.c;cr_getrunning 550aa894fffffff 0*2
../python/Objects/genobject.c;cr_getsuspended 550aa894fffffff 0*2
../python/Objects/genobject.c;gen_clear_frame bb9fb60b02d4f17 21597 544 0*3
../python/Objects/genobject.c;gen_close ffc9cef4758f7f5 480 26 0 506 38 0*3 506 0*8 506 0*3
../python/Objects/genobject.c;gen_close_iter 1029aace0696135 0*14 c -
../python/Objects/genobject.c;gen_dealloc 8486ddd5c3f5ab9 21053 8 21053*3 1226 21053 10 0*3 8 0*2 8 0*4
../python/Objects/genobject.c;gen_get_name ae15a43ac976867 0*2
../python/Objects/genobject.c;gen_get_qualname ae15a43ac976867 0*2
../python/Objects/genobject.c;gen_getcode ec30a358154fee2 0*3
../python/Objects/genobject.c;gen_getframe a4d0ad3efffffff 0
../python/Objects/genobject.c;gen_getrunning 550aa894fffffff 0*2
../python/Objects/genobject.c;gen_getsuspended a4d0ad3efffffff 0
../python/Objects/genobject.c;gen_getyieldfrom 1deaa6f024dd5e8 0*4
../python/Objects/genobject.c;gen_iternext f37fb867ec236b8 63674 0*5
../python/Objects/genobject.c;gen_new_with_qualname 1546c12455067d9 0*13
../python/Objects/genobject.c;gen_repr a4d0ad3efffffff 0
../python/Objects/genobject.c;gen_send a4d0ad3efffffff 14400
../python/Objects/genobject.c;gen_send_ex d86b9c12e7216d7 15848 8 0 8 0*3
../python/Objects/genobject.c;gen_send_ex2 4959a7f2597c4ca 0*4 1360 0*3 80306 9533 69413 0 9197 9165 0*6 16544 c -
../python/Objects/genobject.c;gen_set_name 56e49bf32436336 0*7
../python/Objects/genobject.c;gen_set_qualname 56e49bf32436336 0*7
../python/Objects/genobject.c;gen_sizeof a4d0ad3efffffff 0
../python/Objects/genobject.c;gen_throw 9a4e9b7dd6b1061 0 1360*2 0*4
../python/Objects/genobject.c;gen_traverse 85c03d1a5f9f1bb 230*2 0 230*4 0 230*3 0 c ../python/Python/gc.c;visit_decref=115,../python/Python/gc.c;visit_reachable=115 ../python/Python/gc.c;visit_decref=115,../python/Python/gc.c;visit_reachable=115 -
../python/Objects/genobject.c;make_gen bb9fb6086b04fcc 21053*2 0*2
../python/Objects/iterobject.c;anextawaitable_close a4d0ad3efffffff 0
../python/Objects/iterobject.c;anextawaitable_dealloc 9a4e9b8052265b0 0*7
../python/Objects/iterobject.c;anextawaitable_getiter 8aabe2a2ac2131e 0*11 c -
../python/Objects/iterobject.c;anextawaitable_iternext 725add51060a1ec 0*6 c -
../python/Objects/iterobject.c;anextawaitable_proxy f37fb86a060a1ec 0*6
../python/Objects/iterobject.c;anextawaitable_send a4d0ad3efffffff 0
../python/Objects/iterobject.c;anextawaitable_throw a4d0ad3efffffff 0
../python/Objects/iterobject.c;anextawaitable_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/iterobject.c;calliter_dealloc 9a4e9b8052265b0 192 0*6
../python/Objects/iterobject.c;calliter_iternext 31f887c1dc32802 5728*3 192 5728*2 0*3 192 0*2 192 0*3 192*3 0*3 192 0 c ../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS_METHOD=5728
../python/Objects/iterobject.c;calliter_reduce 3510b1f41345450 0*3
../python/Objects/iterobject.c;calliter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/iterobject.c;iter_dealloc f9bab17da8a59e9 1972 0*3
../python/Objects/iterobject.c;iter_iternext 14c19c9a1e326c5 0 4221 0 2249 1972*2 0*2
../python/Objects/iterobject.c;iter_len b15abf2462c74f1 18 0 18*3
../python/Objects/iterobject.c;iter_reduce 209aa3e3852da94 0*2
../python/Objects/iterobject.c;iter_setstate f9bab182be67805 0*4
../python/Objects/iterobject.c;iter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/listobject.c;_list_extend 910ccff54c0036f 112 0 12698 5516 12570 4192 128 364 0 12204 1*2
../python/Objects/listobject.c;adjust_slice_indexes bb9fb60ab16637d 0 8644*2 0*2
../python/Objects/listobject.c;gallop_left 73305e8473f6b8d 0*2 685 179 75 1275 616 1310 646 1310 646 664*2 326*2 0 c ../python/Objects/listobject.c;unsafe_long_compare=912,../python/Objects/listobject.c;unsafe_latin_compare=398 ../python/Objects/listobject.c;unsafe_long_compare=144,../python/Objects/listobject.c;unsafe_latin_compare=35 ../python/Objects/listobject.c;unsafe_long_compare=768,../python/Objects/listobject.c;unsafe_latin_compare=507 ../python/Objects/listobject.c;unsafe_long_compare=432,../python/Objects/listobject.c;unsafe_latin_compare=253
../python/Objects/listobject.c;gallop_right 73305e8473f6b8d 0*2 801 555 374 1035 485 1312 709 1312 709 603*2 353 0 353 c ../python/Objects/listobject.c;unsafe_long_compare=912,../python/Objects/listobject.c;unsafe_latin_compare=400 ../python/Objects/listobject.c;unsafe_latin_compare=531,../python/Objects/listobject.c;unsafe_long_compare=24 ../python/Objects/listobject.c;unsafe_long_compare=816,../python/Objects/listobject.c;unsafe_latin_compare=219 ../python/Objects/listobject.c;unsafe_latin_compare=465,../python/Objects/listobject.c;unsafe_long_compare=336
../python/Objects/listobject.c;ins1 ce0fbd60f973ca0 562857 7240*2 0 7240 0
../python/Objects/listobject.c;list___init__ d86b9c098fbeebd 1792 0*2 2302*2 576 0*2
../python/Objects/listobject.c;list___init___impl 7735b6a1f7daee6 9585*2 0 7859
../python/Objects/listobject.c;list___reversed__ 3510b1eb87d49fc 359*3
../python/Objects/listobject.c;list___sizeof__ a4d0ad3efffffff 0
../python/Objects/listobject.c;list_append 860b4d71a2c044 12039 14506 2879 0
../python/Objects/listobject.c;list_ass_item a4d0ad3efffffff 91
../python/Objects/listobject.c;list_ass_item_lock_held 1e0495866f156a9 0*2 1046 1078 951 1023 615
../python/Objects/listobject.c;list_ass_slice_lock_held c98a848432440c3 34781 40765 34781 40765 1599 7729 18 8735 16640 0 8735 16640 547 16093 0 8735 7 8728 7 16004 8733 0*2 87 7358 0 87 0*3 m 4=7367,12=1968,8=1841,16=1768,20=1620,24=1440 0=7356,12=2 - - 0=85,96=2
../python/Objects/listobject.c;list_ass_subscript db613ffcc34d53b 1906*2 0*3 1906 8644 0*3 1879*2 0*3 8640 0*2 8640 0 4 8640 0*6 178 0*12 m - -
../python/Objects/listobject.c;list_clear_impl 9a4e9b824ccb8c7 5689*2 1827 2 4896 4886
../python/Objects/listobject.c;list_clear_slot a4d0ad3efffffff 802
../python/Objects/listobject.c;list_concat 850180578a5d054 36692 36639 35243 35412 0 314*2 2272
../python/Objects/listobject.c;list_contains e51b9939dd81b39 24856 25547*2 18215*2 0 966 24856
../python/Objects/listobject.c;list_copy a4d0ad3efffffff 36
../python/Objects/listobject.c;list_count 1f83c812505f8d5 36100 36500*2 35068 0 400 35068 36100 0*3 124*2
../python/Objects/listobject.c;list_dealloc ff3be9c7c1c5875 633809 633537 349154 143478 16164 103881 0 109103 0*2 107736 0 c PyObject_GC_Del=16164
../python/Objects/listobject.c;list_extend 550aa894fffffff 550 0
../python/Objects/listobject.c;list_extend_dict b15abf2c952cc4e 1103 1011 365*2
../python/Objects/listobject.c;list_extend_dictitems 3fd5b904ae8e1dd 44 0 1*3
../python/Objects/listobject.c;list_extend_iter_lock_held 3b3d8eb3536e16d 0*2 92632 12204 4437 88195 12204 24*2 12204*2 0 46 0 12204 0 46 12158 11237 12204 0*2 12006*2 0 368 0 c ../python/Objects/genobject.c;gen_iternext=20901,../python/Modules/itertoolsmodule.c;_grouper_next=16800,../python/Python/bltinmodule.c;map_next=13458,../python/Objects/dictobject.c;dictiter_iternextkey=12258,../python/Python/bltinmodule.c;filter_next=10368,../python/Modules/itertoolsmodule.c;chain_next=7680,../python/Modules/itertoolsmodule.c;combinations_next=7680,../python/Objects/listobject.c;listiter_next=5328
../python/Objects/listobject.c;list_extend_lock_held 9bc9c708660efcc 64623 53734 9708*2 8684 1464 3223 3168 0 4927*3 0
../python/Objects/listobject.c;list_index 755cd8800f90358 0 15264 15240 15264 24 14280*2 15240 0 24*2 0*8
../python/Objects/listobject.c;list_inplace_concat ec30a358154fee2 1463*3
../python/Objects/listobject.c;list_inplace_repeat ec30a358154fee2 0*3
../python/Objects/listobject.c;list_inplace_repeat_lock_held 3ee303f5eaa767d 0*8 m -
../python/Objects/listobject.c;list_insert 237490c5d3b8014 0 39*3 0 39 0*3 39
../python/Objects/listobject.c;list_item 3510b1eaa195ad1 53342 25 51757
../python/Objects/listobject.c;list_iter bb9fb60c7994e71 43259 0 43259*2
../python/Objects/listobject.c;list_length a4d0ad3efffffff 83523
../python/Objects/listobject.c;list_new_prealloc 9a4e9b87c72822b 18420*3 0*3
../python/Objects/listobject.c;list_pop ba1cf383790335b 0 52579 18280 0 18280*2 8 0*3 49032 18088 3539 0*2 481 34291 m 76=17760,4=160,8=160,128=8 -
../python/Objects/listobject.c;list_remove ea6b98150715944 404 413*2 9 0 404 0 404 9
../python/Objects/listobject.c;list_repeat ed0618442cec408 20197 960 1440 960 0 5333 0 4853 480 4 m 8=960,16=480
../python/Objects/listobject.c;list_repr 7c77e20d75419a6 0 656*3 604 656*3 0 656 0*2 656 0*4 52 0 52 0*3
../python/Objects/listobject.c;list_resize 899fb20c520509f 69264 80146*2 0 231 394
../python/Objects/listobject.c;list_reverse 3510b1ed7d31f39 24500 124*2
../python/Objects/listobject.c;list_richcompare 80cc45236c5c845 0 18*2 16 2116 2 2116 1*4 1894 0*2 1627 2*2 260 5 0*5 1 0*7 1627 2 0 260 5 0*4
../python/Objects/listobject.c;list_slice_lock_held 3fd5b90147e382f 29056 11182 4313*2 0
../python/Objects/listobject.c;list_sort 14c19c9c419d47b 15 1168 366 1168*2 366*2 365
../python/Objects/listobject.c;list_sort_impl d972b8ead844fb8 3017 78295 0 2808*2 0 5297*2 2191 2087 1178 239916 578329 104864 0 20887 1252 626 48701 403 0 44 0 18102 44 0 48701 35539 48530 0*2 1 2022 20 2022 323 3168 2808 96805 4678*2 2952 0 1 85963 3168 57180 2808 48530 0 11418 96805 11418 283 11418 3017 0 909 96805 57180 3168 98 11418 1788 909 11601 1319 78295 0 2723 365 17934 1319 1788 365 24 2259 0 7 0 2358 0 126 24 341 7 0 24 1052 0 1 6 1207 576 2259 1473 1207 0 1 0*2 210 0*3 96805 78295 17934 1473 210 24 0*2 116179*2 2808 0 c ../python/Objects/listobject.c;unsafe_long_compare=1502,../python/Objects/listobject.c;safe_object_compare=1464,../python/Objects/listobject.c;unsafe_tuple_compare=1345,../python/Objects/listobject.c;unsafe_latin_compare=986 ../python/Objects/listobject.c;safe_object_compare=576,../python/Objects/listobject.c;unsafe_long_compare=386,../python/Objects/listobject.c;unsafe_latin_compare=234,../python/Objects/listobject.c;unsafe_tuple_compare=123 ../python/Objects/listobject.c;unsafe_long_compare=36678,../python/Objects/listobject.c;unsafe_tuple_compare=3081,../python/Objects/listobject.c;unsafe_latin_compare=458 ../python/Objects/listobject.c;unsafe_long_compare=3342,../python/Objects/listobject.c;unsafe_tuple_compare=1081,../python/Objects/listobject.c;unsafe_latin_compare=255 ../python/Objects/listobject.c;unsafe_tuple_compare=1122,../python/Objects/listobject.c;unsafe_long_compare=511,../python/Objects/listobject.c;unsafe_latin_compare=389 ../python/Objects/listobject.c;unsafe_long_compare=151547,../python/Objects/listobject.c;unsafe_latin_compare=43454,../python/Objects/listobject.c;unsafe_tuple_compare=28971,../python/Objects/listobject.c;safe_object_compare=15944
../python/Objects/listobject.c;list_subscript 42e9d4614110950 32860 22122*2 0*2 20646 1476 19107 12999 19109 11589 262 8460 4277 8460
../python/Objects/listobject.c;list_traverse 7cad61eb1336a5 21822*3 4050 21822 c ../python/Python/gc.c;visit_decref=12517,../python/Python/gc.c;visit_reachable=9305
../python/Objects/listobject.c;list_vectorcall d2ae9529a343539 0*2 13283 0 13283 0 7283 0*3
../python/Objects/listobject.c;listiter_dealloc f9bab17da8a59e9 43259 5901*2 78
../python/Objects/listobject.c;listiter_len 7735b6a7ec9260c 2248*2 0 2248
../python/Objects/listobject.c;listiter_next 56e49beaa78f433 227956 217470*2 10486 207243 10486 809
../python/Objects/listobject.c;listiter_reduce a4d0ad3efffffff 0
../python/Objects/listobject.c;listiter_reduce_general 56e49bf298fe6b8 0*7
../python/Objects/listobject.c;listiter_setstate b15abf1e44b374f 0*5
../python/Objects/listobject.c;listiter_traverse 6d15c67b43fa13e 10*3 c ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5
../python/Objects/listobject.c;listreviter_dealloc f9bab17da8a59e9 359*3 6
../python/Objects/listobject.c;listreviter_len ec30a35a43fa13e 0*3
../python/Objects/listobject.c;listreviter_next 56e49be97cead47 680 390*2 0 377 0*2
../python/Objects/listobject.c;listreviter_reduce a4d0ad3efffffff 0
../python/Objects/listobject.c;listreviter_setstate b15abf1e44b374f 0*5
../python/Objects/listobject.c;listreviter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/listobject.c;merge_at 22c0e5cba1d0b74 174 52 0*2 1 220 0*2 2 0*2 63825 63576 2500 28185 62531 27992 62311 0 2900 27726 909 27508 290 289 0 909 289*2 0 112 100 85 100 702 238 909 163 59*2 0 107*2 0 518 100 0*3 233 470 439 107 0*2 439 100*3 0 48 470 100 196 439 100 0 232 0 250 79 243 250 0*3 196 809 59*2 107*2 370*2 138*2 163*2 c ../python/Objects/listobject.c;unsafe_long_compare=55632,../python/Objects/listobject.c;unsafe_latin_compare=279 ../python/Objects/listobject.c;unsafe_long_compare=118800,../python/Objects/listobject.c;unsafe_latin_compare=7556 m 180=120,184=96,376=72,188=48,172=24,340=24,368=24,748=24 - 4=25,8=25,108=1,16=1,20=1,32=1,36=1,40=1 - 4=51,8=48,16=2,140=1,144=1,184=1,20=1,36=1 - 8=96,20=49,12=24,16=24,144=1,52=1,88=1 - 4=96,8=73,16=49,12=24,40=1 - 124=100,1025=72,104=57,172=48,184=48,336=24,348=24,368=24 124=100 16=100,4=80,32=56,36=1,40=1 16=100 12=57,4=57,8=25,16=24 - 8=96,16=80,12=25,20=24,24=24,92=1 - 8=148,4=48,12=24 8=100
../python/Objects/listobject.c;merge_getmem 6b949ed3f7997d0 48 24 0 48 0*3
../python/Objects/listobject.c;py_list_clear a4d0ad3efffffff 8
../python/Objects/listobject.c;safe_object_compare a4d0ad3efffffff 17984
../python/Objects/listobject.c;unsafe_float_compare a4d0ad3efffffff 0
../python/Objects/listobject.c;unsafe_latin_compare 65d224ee5ca1f64 0 66202 0 3812 0*2 m 4=16153,3=12456,2=8966,7=7215,5=5225,6=4456,8=4262,9=3038
../python/Objects/listobject.c;unsafe_long_compare a4d0ad3efffffff 375638
../python/Objects/listobject.c;unsafe_object_compare c88ee5ef3e5df01 0*9 c -
../python/Objects/listobject.c;unsafe_tuple_compare 261bfb77e9195e9 23044 35723 0 35723 23044 12679 58767 c ../python/Objects/listobject.c;unsafe_latin_compare=9783,../python/Objects/listobject.c;unsafe_long_compare=2896
../python/Objects/longobject.c;_PyLong_AsUnsignedLongLongMask 7df0bf88cd413aa 0*4
../python/Objects/longobject.c;_PyLong_AsUnsignedLongMask 7df0bf88cd413aa 0*3 4
../python/Objects/longobject.c;_PyLong_FromMedium f9bab17c8f1d198 636785 0*2
../python/Objects/longobject.c;divmod_shift 3fd5b90884c8884 32270 0*5
../python/Objects/longobject.c;divrem1 14c19c9a42b8933 16497 34034 32881 16497*2 16384 0
../python/Objects/longobject.c;fast_mod 209aa3e3852da94 444 105972
../python/Objects/longobject.c;int___format__ 7735b69dcccf005 0 800 0
../python/Objects/longobject.c;int___getnewargs__ a4d0ad3efffffff 0
../python/Objects/longobject.c;int___round__ 4b226654a4e535f 0*28
../python/Objects/longobject.c;int___sizeof__ ec30a351f9aed51 0*3
../python/Objects/longobject.c;int_as_integer_ratio 3fd5b90651918f5 0 200*2 0*3
../python/Objects/longobject.c;int_bit_count 1546c123f771bae 0*16
../python/Objects/longobject.c;int_bit_length d0c7fbfadbca4a0 7460 0 7459 0*19
../python/Objects/longobject.c;int_from_bytes 42e9d4578328b2f 0 4085 0 4085 0 4037*2 0 4085*2 0 3862 0 4037 0 22 0*2
../python/Objects/longobject.c;int_is_integer a4d0ad3efffffff 0
../python/Objects/longobject.c;int_to_bytes 3e52e58119a2c4b 0 3841 0 3841 0 3841*3 0 3841*5 0*5 3841 0*5
../python/Objects/longobject.c;k_mul c16eaf7142b70a3 33033 0*5 98764 528 0 65610 0*2 609 0*3 48863 0 479 33037 0 900 609 0 33033 0*5 372 33033 0*11 33033 0*7 238 0*5 32577 0*57 238 0*2 c - - - - - - - - - - - m 12=16585,16=16215,24=117,48=116 - - - - - -
../python/Objects/longobject.c;kmul_split da06ea25d61126a 0*13 m - -
../python/Objects/longobject.c;l_divmod 625f2ccb4978c57 13888 12352 0 16989 0*2 12352 0*2 320 0 12352 0 13888 16669 12352 0*37
../python/Objects/longobject.c;l_mod a6594bad945cb5b 300 18072 0*2 42580 94064 0 22292*2 94064 20556 300 0 18072 0 1736 0 20556 20444 112 300 0*3 112 428 300 0 112 0 112 300 0*5
../python/Objects/longobject.c;long_abs bb9fb60ac904482 11996 0 236 112
../python/Objects/longobject.c;long_add ec30a358154fee2 48980*2 43723
../python/Objects/longobject.c;long_and c724873bc5ac959 88836*2 0*2 56248 32641 32351 237 0*2
../python/Objects/longobject.c;long_bitwise 66dc9ff8aa7f359 76238 103 31998 0*2 288 104278 0 88580 293 32045 0 55 0*2 96 88345 0 31998 56248 103 88349*2 64288 64196 0 15932 0*2 32192 0 96 12108 0*6 56152 103 m 4=31995,8=193,16=2,12=1,20=1
../python/Objects/longobject.c;long_bool a4d0ad3efffffff 47989
../python/Objects/longobject.c;long_compare 4080babfc3b9a9d 165 986 3432 290561 389 0
../python/Objects/longobject.c;long_dealloc 45efd170d989854 582500 451798 0 13 c PyObject_Free=582487,PyObject_GC_Del=13
../python/Objects/longobject.c;long_div 14c19c9e35182a2 48518*2 16669 31849 0*2 31849
../python/Objects/longobject.c;long_divmod d2ae952b2092d0b 12672*4 0*5
../python/Objects/longobject.c;long_divrem 860f3b67b105f0c 0 16497 0 492 0*2 492 0*3 16497 0*4 16497 0*27
../python/Objects/longobject.c;long_float ec30a351f9aed51 3196 0 3196
../python/Objects/longobject.c;long_format_binary c8b3f63dd3a045 0*2 1873 0*7 543 0 724 0 543 100 0 100 0 533 100 0*5 443*3 0*5 10 0*5 100 0*8 343 100 0*4 443 0*5 100 0*4 1816 1432 0*8
../python/Objects/longobject.c;long_from_binary_base 14b8eb6d756c15 2451 26619 0 26619 832 0 981*2 0
../python/Objects/longobject.c;long_from_non_binary_base a23a70ed7f31975 8 6190 672 6190 3502 0 4349 4013 4080 0 1 0*3 4013*2 0*4 8 10203 m -
../python/Objects/longobject.c;long_get0 a4d0ad3efffffff 0
../python/Objects/longobject.c;long_get1 a4d0ad3efffffff 0
../python/Objects/longobject.c;long_hash 86efb337ee9f778 0*2 176245 0
../python/Objects/longobject.c;long_invert edb7fecf01c912a 0*5 266 0*2 35 0*9
../python/Objects/longobject.c;long_invmod fab40a83698556e 0*39
../python/Objects/longobject.c;long_long 3510b1edd161620 0*3
../python/Objects/longobject.c;long_long_meth 3510b1edd161620 0*3
../python/Objects/longobject.c;long_lshift f37fb864bf3b9b5 281*3 0 244*2
../python/Objects/longobject.c;long_lshift1 af92f9bfb012242 185 620 194 338 0 244 6 185 62 185 0 153 0*2 56 3*2
../python/Objects/longobject.c;long_mod 7735b6a523a3ecc 114340*3 0
../python/Objects/longobject.c;long_mul ec30a358154fee2 58217 52348 4843
../python/Objects/longobject.c;long_neg 908b92618730073 0*4 7027 60767 0*2
../python/Objects/longobject.c;long_new a73e9e537505712 226 0 226 0 225 0 226
../python/Objects/longobject.c;long_new_impl 31f887c21c4224f 227 226*2 0 1101 1 17 225 0*5 285 0 816 0*2 816 0*3 c PyType_GenericAlloc=226
../python/Objects/longobject.c;long_or c724873bc5ac959 2727*2 0*2 103 2624 2494 130 0*2
../python/Objects/longobject.c;long_pow 6baa43ead651453 0*9 3452 0*4 3452 0*4 2446 0*11 113 112 0 2446 0*3 255 1 255 0 2446 1792 253 1792 253 0*2 2446 112 0*3 112*2 0*2 1792 253 112*2 0*3 1 0*2 112 0*2 1965 253 0*8 112 0*2 112 0*3 254 1716 0 230 0*6 253 0*10 1965 0*2 112 0*3 112 0*2 3*2 0 249 0*4 1716 230 0*5 3 112 0*3 112 3 2 0*11 249 0*8 2 0*6 2 0*2 1 0*11 1 0*6 2 0*3 1 0*8 1 0*12 1 0*36 255 c ../python/Objects/floatobject.c;float_pow=1
../python/Objects/longobject.c;long_richcompare d9c48560d27229e 300913*2 293881 131634 2859 143806 19093 29 236 0 1952 2853 57007 742 72 11
../python/Objects/longobject.c;long_rshift f37fb864bf3b9b5 32026*3 0 32026*2
../python/Objects/longobject.c;long_rshift1 697e87b2200144 16092 16132 0 32177 0*2 16094 0 16094 0*2 15932 0*4 16083 0 2 0 15932 0
../python/Objects/longobject.c;long_sub ec30a358154fee2 91*3
../python/Objects/longobject.c;long_to_decimal_string 550aa894fffffff 43895 0
../python/Objects/longobject.c;long_to_decimal_string_internal 5723fbce2bca8e0 8 0 41681 0 12323 47042 0*8 20187 0*2 47042 41689 0 46010 0*3 46010 0*2 2243 0*13 1211 0 46010 0 1227 140 0*4 48 0*3 48 0 44595 46010 0*3 44595*2 0*11 120 0*4 1367 0*7 44595 0*6 120 0*7 c -
../python/Objects/longobject.c;long_true_divide 2c3a11ba1f40caf 636 0 133236 0*2 133236 0*2 131336 0 1652 0*2 636 0*34 131336 0*9
../python/Objects/longobject.c;long_vectorcall b15abf26911d111 0 5868 4767 1101 0
../python/Objects/longobject.c;long_xor c724873bc5ac959 32556*2 0*2 31998 558 530 28 0*2
../python/Objects/longobject.c;maybe_small_long 9f21f0a82da6ed5 138442 105986 138442 81344 32456*3 0 c -
../python/Objects/longobject.c;pylong_int_from_string 436e89d9168cf4b 0*13
../python/Objects/longobject.c;v_isub 860b4d6c19fcfe 0*4
../python/Objects/longobject.c;x_add 49ab80d9af6ad4f 66082 65344 85093 132164 66082*2 842 66082 0
../python/Objects/longobject.c;x_divrem 9aae131a979cf9a 200 3920 112*2 260 0 560 1232 560 784 112*2 0*2 112 0*3 112 0*4 112 0*8 112 0*6
../python/Objects/longobject.c;x_sub a30ccbf32b6c4df 8126 124 0 8249 8070 8126 248 8126*3 0*2 124 0*3
../python/Objects/memoryobject.c;PyMemoryView_FromObjectAndFlags 908b926711c9827 224 0 224 0*2 224 0*3
../python/Objects/memoryobject.c;_IntTupleFromSsizet 56e49bf06010af4 0*7
../python/Objects/memoryobject.c;_PyManagedBuffer_FromObject f37fb86e71ed4c2 224*3 0*3
../python/Objects/memoryobject.c;buffer_to_contiguous 9a4e9b8101d7db7 0*3 48 0
../python/Objects/memoryobject.c;cast_to_1D 14184290b685f8b 0 2 0*23 2 0*8 2*2 0 2 0 2 0 2 0*2 2 0*3 2*5 0*4 2 0*7 2 0*29
../python/Objects/memoryobject.c;cast_to_ND 1546c12502e9ea2 0*13
../python/Objects/memoryobject.c;cmp_base 29b199b540e75b8 0*8
../python/Objects/memoryobject.c;cmp_rec d71b9d4411c649b 0*11
../python/Objects/memoryobject.c;copy_base 9d9acc532d173f7 4560*2 0*4 48 0*2 m - - 1=4560 1=4560
../python/Objects/memoryobject.c;copy_buffer 908b92631eb98cd 0*2 48*2 0 48*2 0*2 48
../python/Objects/memoryobject.c;copy_rec e0ae911ba5a342c 0*5 48*2 0*2
../python/Objects/memoryobject.c;copy_single cde18e399f1b846 0*12
../python/Objects/memoryobject.c;equiv_structure 14c19c9ff2bfc44 48*5 0 48*2
../python/Objects/memoryobject.c;fix_struct_error_int ec30a353c10357e 0*3
../python/Objects/memoryobject.c;init_flags 7280bec06ecdfcc 864*2 0 816 864 0*2 864
../python/Objects/memoryobject.c;init_shape_strides 615197d4e12881b 0*5 640 0*2 98
../python/Objects/memoryobject.c;lookup_dimension 4ff0bb95549343d 0*6
../python/Objects/memoryobject.c;mbuf_add_incomplete_view 835abb19225403f 2*4 0*2
../python/Objects/memoryobject.c;mbuf_add_view 26c198a5f024e61 0 592 0 592*4 322 98
../python/Objects/memoryobject.c;mbuf_clear a4d0ad3efffffff 0
../python/Objects/memoryobject.c;mbuf_dealloc ae15a43ac976867 322 0
../python/Objects/memoryobject.c;mbuf_release ae15a44542b0f02 644 322
../python/Objects/memoryobject.c;mbuf_traverse 6d15c67b43fa13e 10*3 c ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5
../python/Objects/memoryobject.c;memory_ass_sub 6af34b3f932c904 0*37
../python/Objects/memoryobject.c;memory_c_contiguous 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_clear 9a4e9b7dfe1914e 0*7
../python/Objects/memoryobject.c;memory_contiguous 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_dealloc 56e49be878f40b5 594*2 0 594*2 322*2
../python/Objects/memoryobject.c;memory_enter 7735b69a90a2046 0*4
../python/Objects/memoryobject.c;memory_exit a4d0ad3efffffff 0
../python/Objects/memoryobject.c;memory_f_contiguous 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_format_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_getbuf a09da3b8ac5c82 0 320 0 66 272 0*5 320 272 320 0*2 272
../python/Objects/memoryobject.c;memory_hash ba18eb8ebe79446 0*35
../python/Objects/memoryobject.c;memory_item 5c219307dd3588d 0*9
../python/Objects/memoryobject.c;memory_item_multi 1e04959113d8bbd 0*8
../python/Objects/memoryobject.c;memory_itemsize_get 3510b1f663dd43b 0 4*2
../python/Objects/memoryobject.c;memory_iter cde18e410656893 0*11
../python/Objects/memoryobject.c;memory_length bb9fb60c0b21980 0 2*2 0
../python/Objects/memoryobject.c;memory_nbytes_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_ndim_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_obj_get b15abf281df4aca 0*5
../python/Objects/memoryobject.c;memory_readonly_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_releasebuf a4d0ad3efffffff 320
../python/Objects/memoryobject.c;memory_repr 209aa3e3852da94 0*2
../python/Objects/memoryobject.c;memory_richcompare 87a0220dc8705a3 0*69
../python/Objects/memoryobject.c;memory_shape_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_strides_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_suboffsets_get 3510b1f663dd43b 0*3
../python/Objects/memoryobject.c;memory_subscript 379957726196c60 0*2 270 0*3 270 0*12 270 0*8 270*2 0*3
../python/Objects/memoryobject.c;memory_traverse 6d15c67b43fa13e 10*3 c ../python/Python/gc.c;visit_decref=5,../python/Python/gc.c;visit_reachable=5
../python/Objects/memoryobject.c;memoryiter_dealloc f9bab17da8a59e9 0*4
../python/Objects/memoryobject.c;memoryiter_next 49ab80dad06b88a 0*10
../python/Objects/memoryobject.c;memoryiter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/memoryobject.c;memoryview c4cab4539883335 224*2 0 224
../python/Objects/memoryobject.c;memoryview__from_flags b15abf1f7508ce4 0*5
../python/Objects/memoryobject.c;memoryview_cast cf6868c9827f285 2 0*7 2 0 2 0*3 2*2 0*4 2 0*4
../python/Objects/memoryobject.c;memoryview_hex 8e43d4cee8a8efa 0*18
../python/Objects/memoryobject.c;memoryview_release a4d0ad3efffffff 0
../python/Objects/memoryobject.c;memoryview_release_impl 8c2aba388e94b4c 0*6
../python/Objects/memoryobject.c;memoryview_tobytes c6a3dab4d82efc2 0*20
../python/Objects/memoryobject.c;memoryview_tolist 1e0495853099e48 0 2*2 0 2*2 0*2
../python/Objects/memoryobject.c;memoryview_toreadonly 7df0bf8d3a2b5ac 0*5
../python/Objects/memoryobject.c;pack_single 1819e3a30d83098 0*90
../python/Objects/memoryobject.c;ptr_from_tuple 3fd5b90b06a54d5 0*6
../python/Objects/memoryobject.c;struct_get_unpacker ccd33134154a5 0*17
../python/Objects/memoryobject.c;struct_unpack_single 5d1729fada5ec87 0*6 m -
../python/Objects/memoryobject.c;tolist_base 5c219308ea4c22d 2 128 0 128 0*3 2 0
../python/Objects/memoryobject.c;tolist_rec 74db85f92c53509 0*11
../python/Objects/memoryobject.c;unpack_cmp 3497ec6a44df3d1 0*28
../python/Objects/memoryobject.c;unpack_single 6338f93518bc7d3 0 128 0*18 128
../python/Objects/memoryobject.c;unpacker_free 14c19c9b9d2a65a 0*8
../python/Objects/methodobject.c;cfunction_call 150501567adae4 0 14178 11014 0 3164 0 c ../python/Objects/typeobject.c;tp_new_wrapper=9450,../python/Modules/_threadmodule.c;rlock_acquire=1117,../python/Modules/_threadmodule.c;lock_PyThread_acquire_lock=257,../python/Modules/_csv.c;csv_reader=48,../python/Python/sysmodule.c;sys_set_asyncgen_hooks=48,../python/Modules/_datetimemodule.c;date_strftime=38,../python/Modules/_csv.c;csv_writer=24,../python/Modules/_threadmodule.c;thread_PyThread_start_joinable_thread=12 ../python/Modules/_threadmodule.c;rlock_release=1117,../python/Modules/_threadmodule.c;lock_PyThread_release_lock=524,../python/Modules/_functoolsmodule.c;functools_reduce=484,../python/Modules/timemodule.c;time_strftime=394,../python/Objects/descrobject.c;property_set_name=335,../python/Modules/_io/iobase.c;iobase_exit=219,../python/Python/bltinmodule.c;builtin_vars=59,../python/Modules/timemodule.c;time_get_clock_info=8
../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL 4cc4eb178397f84 0 62376 0 62376 0 62376*3 0 62272 0*2 c ../python/Modules/_operator.c;_operator_mul=36864,../python/Objects/floatobject.c;float___round__=12000,../python/Modules/_operator.c;_operator_add=9120,../python/Objects/dictobject.c;dict_pop=3200,../python/Objects/dictobject.c;dict_fromkeys=364,../python/Python/bltinmodule.c;builtin_isinstance=232,../python/Objects/setobject.c;set_union=120,../python/Objects/unicodeobject.c;unicode_maketrans=100
../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS bef0dddc2e36ddc 0 17047*5 c ../python/Python/bltinmodule.c;builtin_print=6000,../python/Objects/longobject.c;int_from_bytes=4085,../python/Python/bltinmodule.c;builtin___import__=1181,../python/Python/context.c;context_run=1144,../python/Objects/listobject.c;list_sort=1134,../python/Python/bltinmodule.c;builtin___build_class__=731,../python/Objects/typeobject.c;type_prepare=730,../python/Python/bltinmodule.c;builtin_sorted=345
../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS_METHOD 594ef9302918f14 0 6656*6 c ../python/Modules/_sre/sre.c;_sre_SRE_Scanner_search=5728,../python/Modules/_sre/sre.c;_sre_SRE_Pattern_match=792,../python/Modules/_pickle.c;_pickle_Unpickler_find_class=80,../python/Modules/_asynciomodule.c;_asyncio_Future_get_loop=48,../python/Modules/_asynciomodule.c;_asyncio_Future_add_done_callback=8
../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS d646a351f794587 0 10650 0*5 10650 0 10650*3 0 10650 0*2 c ../python/Objects/listobject.c;listiter_len=2248,../python/Python/import.c;_imp_acquire_lock=1487,../python/Python/import.c;_imp_release_lock=1487,../python/Objects/typeobject.c;object_init_subclass=1338,../python/Modules/_threadmodule.c;thread_get_ident=1206,../python/Objects/rangeobject.c;range_reverse=484,../python/Objects/listobject.c;list___reversed__=359,../python/Objects/dictobject.c;dictiter_len=305
../python/Objects/methodobject.c;cfunction_vectorcall_O d646a351f794587 0 56650 0*2 56650 0*3 56650*3 0*2 56650 0*2 c ../python/Modules/_io/stringio.c;_io_StringIO_write=37464,../python/Python/bltinmodule.c;builtin_ord=6024,../python/Modules/_collectionsmodule.c;defdict_missing=6000,../python/Objects/dictobject.c;dict_subscript=1120,../python/Objects/floatobject.c;float___format__=1100,../python/Objects/typeobject.c;type___instancecheck__=955,../python/Objects/longobject.c;int___format__=800,../python/Objects/bytesobject.c;bytes_fromhex=532
../python/Objects/methodobject.c;meth_dealloc a6b9c3ce40c642c 92673 0 548 92661 0*2 548 0 548 84649 0*3 1518 0*2
../python/Objects/methodobject.c;meth_get__doc__ a4d0ad3efffffff 5
../python/Objects/methodobject.c;meth_get__name__ a4d0ad3efffffff 17
../python/Objects/methodobject.c;meth_get__qualname__ b87185721185e15 3*2 0*9
../python/Objects/methodobject.c;meth_get__self__ c4cab4597e0a2a4 1*3 0
../python/Objects/methodobject.c;meth_get__text_signature__ a4d0ad3efffffff 0
../python/Objects/methodobject.c;meth_hash a4d0ad3efffffff 183
../python/Objects/methodobject.c;meth_reduce bb9fb606567c870 0*4
../python/Objects/methodobject.c;meth_repr bb9fb606567c870 0*4
../python/Objects/methodobject.c;meth_richcompare efde902d08b84fd 29*2 0 29 21 8 0*2 8
../python/Objects/methodobject.c;meth_traverse b275312fb87c63e 3328 2160 3384 42*2 3328 2160 3384 42 3328 2160 c ../python/Python/gc.c;visit_decref=21,../python/Python/gc.c;visit_reachable=21 ../python/Python/gc.c;visit_decref=1664,../python/Python/gc.c;visit_reachable=1664 ../python/Python/gc.c;visit_decref=1080,../python/Python/gc.c;visit_reachable=1080
../python/Objects/moduleobject.c;_add_methods_to_object 908b92657806179 573*3 0 54 0*4
../python/Objects/moduleobject.c;module___init__ a73e9e54ea81c75 187 0*3 187 0 187
../python/Objects/moduleobject.c;module_clear 2cdef273a29400f 0*11 c -
../python/Objects/moduleobject.c;module_dealloc 42f20b006489d9d 0*15 c - -
../python/Objects/moduleobject.c;module_dir 8aabe29f710988e 2*2 0 2 0 2 0*3 2 c -
../python/Objects/moduleobject.c;module_get_annotations 8fc48956a02cc7d 0*13
../python/Objects/moduleobject.c;module_init_dict b8718573e9366ad 250*7 0 86 0*2 63
../python/Objects/moduleobject.c;module_repr a4d0ad3efffffff 0
../python/Objects/moduleobject.c;module_set_annotations 14c19ca4f244845 0*7
../python/Objects/moduleobject.c;module_traverse 7e05525132648d5 106 0 792 194 792*2 106*2 792 c ../python/Modules/_abc.c;_abcmodule_traverse=4,../python/Modules/_asynciomodule.c;module_traverse=4,../python/Modules/_collectionsmodule.c;collections_traverse=4,../python/Modules/_functoolsmodule.c;_functools_traverse=4,../python/Modules/_io/_iomodule.c;iomodule_traverse=4,../python/Modules/_localemodule.c;locale_traverse=4,../python/Modules/_operator.c;operator_traverse=4,../python/Modules/_pickle.c;pickle_traverse=4 ../python/Python/gc.c;visit_decref=396,../python/Python/gc.c;visit_reachable=396
../python/Objects/moduleobject.c;new_module ae15a43ac976867 187*2
../python/Objects/moduleobject.c;new_module_notrack bb9fb6105ac1309 250*2 0*3
../python/Objects/moduleobject.c;track_module a4d0ad3efffffff 250
../python/Objects/namespaceobject.c;namespace_clear f9bab17da8a59e9 0*4
../python/Objects/namespaceobject.c;namespace_dealloc 789fd462a8a59e9 13*4 c PyObject_GC_Del=13
../python/Objects/namespaceobject.c;namespace_init cde18e3aec632e7 0*2 18*2 0 18 0 18 0*4
../python/Objects/namespaceobject.c;namespace_new 3abad32f5ac1309 29*2 0*3 c PyType_GenericAlloc=29
../python/Objects/namespaceobject.c;namespace_reduce f9bab17da8a59e9 0*4
../python/Objects/namespaceobject.c;namespace_replace 5da6cf863964914 0*15
../python/Objects/namespaceobject.c;namespace_repr e5fb11648993527 0*43
../python/Objects/namespaceobject.c;namespace_richcompare 7df0bf90826cf3d 0*5
../python/Objects/namespaceobject.c;namespace_traverse 6d15c67b43fa13e 60*3 c ../python/Python/gc.c;visit_decref=30,../python/Python/gc.c;visit_reachable=30
../python/Objects/object.c;NotImplemented_reduce a4d0ad3efffffff 0
../python/Objects/object.c;NotImplemented_repr a4d0ad3efffffff 0
../python/Objects/object.c;none_bool a4d0ad3efffffff 0
../python/Objects/object.c;none_dealloc a4d0ad3efffffff 0
../python/Objects/object.c;none_hash a4d0ad3efffffff 1502
../python/Objects/object.c;none_new f9bab17a2a54680 0*4
../python/Objects/object.c;none_repr a4d0ad3efffffff 10
../python/Objects/object.c;notimplemented_bool 550aa894fffffff 0*2
../python/Objects/object.c;notimplemented_dealloc a4d0ad3efffffff 0
../python/Objects/object.c;notimplemented_new f9bab17a2a54680 0*4
../python/Objects/obmalloc.c;_PyMem_DebugCheckAddress 5c219300c2cda18 0*7
../python/Objects/obmalloc.c;_PyObject_DebugDumpAddress 1c6dfb6ddbf7caa 0*16
../python/Objects/obmalloc.c;_mi_free_block_mt fa548222a976ec6 0*11
../python/Objects/obmalloc.c;_mi_process_init 3510b1f41345450 1*2 0
../python/Objects/obmalloc.c;_mi_stats_print bb9fb6096eb70b7 0*4
../python/Objects/obmalloc.c;allocate_from_new_pool 14b8eb6049b6ab 4504 2042 2543 4585 30 1883 52 30 39 29 0
../python/Objects/obmalloc.c;chacha_block 56e49be867da4ed 16 10 16 1 0*2
../python/Objects/obmalloc.c;get_num_global_allocated_blocks fa54821b1697bfa 0*10
../python/Objects/obmalloc.c;init_obmalloc_pools a4d0ad3efffffff 1
../python/Objects/obmalloc.c;insert_to_freepool f479bd5f398a037 18 2712 2711 53 79 0*2 1 0 40 2711 0*3 52 1 c -
../python/Objects/obmalloc.c;mi_abandoned_pop 9a4e9b7959f1287 0*6
../python/Objects/obmalloc.c;mi_abandoned_visited_revisit 14c19ca0cb5374d 0*7
../python/Objects/obmalloc.c;mi_arena_purge f9bab1855815d91 0*3
../python/Objects/obmalloc.c;mi_arena_purge_delay 3510b1eef5cc5c1 0*3
../python/Objects/obmalloc.c;mi_arena_schedule_purge b15abf22ee28453 0*4
../python/Objects/obmalloc.c;mi_arena_try_alloc 59949ae14c05e68 0*14
../python/Objects/obmalloc.c;mi_arena_try_alloc_at 5c21930a17caa8f 0*8
../python/Objects/obmalloc.c;mi_arena_try_alloc_at_id e51b993f2620f3d 0*10
../python/Objects/obmalloc.c;mi_arenas_try_purge cec771e8cb12fee 0*32
../python/Objects/obmalloc.c;mi_bitmap_is_claimedx_across dc718d83cd38aa7 0*13
../python/Objects/obmalloc.c;mi_bitmap_try_find_claim_field_across 8372ffd6d137098 0*28
../python/Objects/obmalloc.c;mi_buffered_out 7df0bf8545d5d18 0*5
../python/Objects/obmalloc.c;mi_commit_mask_create 29b199b840d09ba 0*8
../python/Objects/obmalloc.c;mi_find_page f37fb8616a97ea2 0*5
../python/Objects/obmalloc.c;mi_heap_collect_ex 87b28d4da58dd1a 0*24 c -
../python/Objects/obmalloc.c;mi_heap_free 1e0495910a1c981 0*7
../python/Objects/obmalloc.c;mi_heap_main_init f37fb86c33d8398 5 1*2 0*2
../python/Objects/obmalloc.c;mi_heap_malloc_zero_aligned_at baa90d151400910 0*8 m -
../python/Objects/obmalloc.c;mi_heap_malloc_zero_aligned_at_fallback 11c16ad45433fd5 0*18 m - - -
../python/Objects/obmalloc.c;mi_heap_realloc_zero_aligned_at 99a4b0e065c3116 0*8 m - -
../python/Objects/obmalloc.c;mi_large_huge_page_alloc 1deaa6ee154fee2 0*4
../python/Objects/obmalloc.c;mi_manage_os_memory_ex2 18c60ca0eefaccc 0*14 m -
../python/Objects/obmalloc.c;mi_option_init 43a6456f0e1b160 0 234 0*2 234 410 54*2 100 26 0 26 0 26 6*2 26 0 6 0*12 234*2 410 54*2 100 0
../python/Objects/obmalloc.c;mi_os_page_align_areax 436e89dc0bbf13a 0*9
../python/Objects/obmalloc.c;mi_os_prim_alloc 7df0bf84dd1e5ac 0*5
../python/Objects/obmalloc.c;mi_os_prim_free 3510b1ef4d74962 0*3
../python/Objects/obmalloc.c;mi_out_buf accd2c6abceebe5 0*7 m -
../python/Objects/obmalloc.c;mi_out_buf_stderr 4b7308a50ba94ce 0*9 m -
../python/Objects/obmalloc.c;mi_out_stderr ec30a358154fee2 0*3
../python/Objects/obmalloc.c;mi_page_extend_free a28b966e860c33f 0*8
../python/Objects/obmalloc.c;mi_page_free_list_extend 4080bac17d3a8dc 0*5
../python/Objects/obmalloc.c;mi_page_fresh_alloc efde9036b4d0d24 0*9
../python/Objects/obmalloc.c;mi_page_queue_enqueue_from 90f35f055c7d4a0 0*34
../python/Objects/obmalloc.c;mi_page_queue_find_free_ex d2ae952c906fa85 0*8
../python/Objects/obmalloc.c;mi_page_queue_push 9fd3d784b17f173 0*16
../python/Objects/obmalloc.c;mi_page_queue_remove 9516dea7dd7d581 0*19
../python/Objects/obmalloc.c;mi_page_usable_aligned_size_of 2a5bdd0013c52c 0*6
../python/Objects/obmalloc.c;mi_printf_amount 1f1b8d12d161620 0*14
../python/Objects/obmalloc.c;mi_process_done 49ab80db1cbf290 0*9
../python/Objects/obmalloc.c;mi_random_init_ex 8c2aba37b6f93d2 4 8*2 1 0
../python/Objects/obmalloc.c;mi_recurse_enter_prim ae15a43ac976867 0*2
../python/Objects/obmalloc.c;mi_recurse_exit_prim a4d0ad3efffffff 0
../python/Objects/obmalloc.c;mi_segment_abandon 36fe829267e685a 0*10
../python/Objects/obmalloc.c;mi_segment_alloc a23a70e81c2ab8d 0*22 m -
../python/Objects/obmalloc.c;mi_segment_check_free fe4e93624522a69 0*14
../python/Objects/obmalloc.c;mi_segment_commit_mask adfb975689b02c6 0*9
../python/Objects/obmalloc.c;mi_segment_free 8fc489544226383 0*10
../python/Objects/obmalloc.c;mi_segment_huge_page_alloc 26c198a424258cb 0*9
../python/Objects/obmalloc.c;mi_segment_page_clear 7bab84cba7c44db 0*13
../python/Objects/obmalloc.c;mi_segment_purge fbd3dfa87a711d7 0*16
../python/Objects/obmalloc.c;mi_segment_reclaim 3be7ed64992a016 0*23
../python/Objects/obmalloc.c;mi_segment_span_allocate 306d757603044e4 0*25
../python/Objects/obmalloc.c;mi_segment_span_free 21fd764a39af70d 0*25
../python/Objects/obmalloc.c;mi_segment_span_free_coalesce 1e04958e9bd34a5 0*8
../python/Objects/obmalloc.c;mi_segment_span_remove_from_queue ec30a358154fee2 0*3
../python/Objects/obmalloc.c;mi_segment_try_purge 8501805eea19798 0*9
../python/Objects/obmalloc.c;mi_segment_visit_pages bef0ddddc2286cd 0*6 c -
../python/Objects/obmalloc.c;mi_segments_page_alloc 89577ec6c27820e 0*30
../python/Objects/obmalloc.c;mi_segments_track_size 6563c275151cba3 0*14
../python/Objects/obmalloc.c;mi_span_queue_delete f37fb8654550ebd 0*5
../python/Objects/obmalloc.c;mi_stat_print_ex ce0fbd56747866c 0*6
../python/Objects/obmalloc.c;mi_stat_update adfb97552803049 0*9
../python/Objects/obmalloc.c;mi_stats_merge_from b3d3599a2002793 0*32
../python/Objects/obmalloc.c;mi_try_new a4d0ad3efffffff 0
../python/Objects/obmalloc.c;mi_try_new_handler b435d4cd7a80440 0*3 c -
../python/Objects/obmalloc.c;mi_vfprintf ec30a35a8065285 0*3
../python/Objects/obmalloc.c;mi_vfprintf_thread 8c2aba2b773c2f5 0*6
../python/Objects/obmalloc.c;new_arena 60cd14f301cf949 32 30 0 30 1 2 30*2 0*2 30 2 0 2*2 1 c _PyMem_RawRealloc=2 _PyMem_ArenaAlloc=30
../python/Objects/obmalloc.c;printone ce0fbd60bfde089 0*6
../python/Objects/obmalloc.c;process_queue 43f3be17c2cf15 0*8 c - - -
../python/Objects/obmalloc.c;set_default_allocator_unlocked c724873d441a8d9 0*2 6 0*4 6 0*2 6 0
../python/Objects/obmalloc.c;set_up_debug_hooks_domain_unlocked 3fd5b90c0464d11 0*7
../python/Objects/obmalloc.c;set_up_debug_hooks_unlocked bb9fb613883e126 0*4
../python/Objects/odictobject.c;OrderedDict_fromkeys f37fb867a0e59ac 120 0 120 0*2
../python/Objects/odictobject.c;OrderedDict_move_to_end 42e9d45e95c57d3 120 0 120 0 120 0 120 0 120 0*2 120 0*4
../python/Objects/odictobject.c;OrderedDict_pop 9a4e9b8066c84ad 0*6
../python/Objects/odictobject.c;OrderedDict_popitem cc66d3b206d1453 0*16
../python/Objects/odictobject.c;OrderedDict_setdefault 1546c11f5e4ce67 0*16
../python/Objects/odictobject.c;_PyODict_SetItem_KnownHash cc66d3b883adeca 7927 7920 0 1680 0 1680 0*2 6125 0*3 122 0*2
../python/Objects/odictobject.c;_odict_clear_node d86b9c10acb574a 0*7
../python/Objects/odictobject.c;_odict_clear_nodes bb9fb6080a231ad 6247 6240 0 126
../python/Objects/odictobject.c;_odict_find_node f9bab17c4d7b97f 127*4
../python/Objects/odictobject.c;_odict_get_index 5da6cf86baf4627 29776 9360 0 8054 602 7452 8054 0 602 0*2
../python/Objects/odictobject.c;_odict_keys_equal a9c9c2f4bb69811 0*16
../python/Objects/odictobject.c;_odict_popkey_hash 910ccfeca0be638 0*14
../python/Objects/odictobject.c;_odict_remove_node f37fb8698a7037e 120 0 120*2 0
../python/Objects/odictobject.c;mutablemapping_add_pairs 8d4d6fd03aedeb7 0 4*6 0 4 0 4 0*2 4 0*2 5 4 0*2 5 0 5 4 5 0*2
../python/Objects/odictobject.c;mutablemapping_update 5da6cf86b3e96ef 0 126*2 0 5 126 0 5*2 0*5
../python/Objects/odictobject.c;mutablemapping_update_arg ac879c1d21e285d 0*5 5 0*7 5 0*11 5 0*8 c - -
../python/Objects/odictobject.c;odict_clear a4d0ad3efffffff 0
../python/Objects/odictobject.c;odict_copy 10089ff3ad42758 0*35 c - -
../python/Objects/odictobject.c;odict_dealloc 6efbf51c132be5e 126 0*8 c ../python/Objects/dictobject.c;dict_dealloc=126
../python/Objects/odictobject.c;odict_init f37fb8627498027 126*2 0 126 0*2
../python/Objects/odictobject.c;odict_inplace_or ec30a358154fee2 0*3
../python/Objects/odictobject.c;odict_iter a4d0ad3efffffff 0
../python/Objects/odictobject.c;odict_mp_ass_sub 3510b1eaa195ad1 7927*2 0
../python/Objects/odictobject.c;odict_or 1e049586d9bf0b7 0*8
../python/Objects/odictobject.c;odict_reduce 5da6cf8749b81cb 0*15
../python/Objects/odictobject.c;odict_repr d86b9c0b15da578 0*7
../python/Objects/odictobject.c;odict_reversed a4d0ad3efffffff 0
../python/Objects/odictobject.c;odict_richcompare 6f7ca88a8664cde 0*15 c -
../python/Objects/odictobject.c;odict_sizeof ae15a43ac976867 0*2
../python/Objects/odictobject.c;odict_tp_clear f9bab17da8a59e9 0*4
../python/Objects/odictobject.c;odict_traverse 96111481f0e8a0d 0*7 c - - -
../python/Objects/odictobject.c;odictitems_iter ae15a43ac976867 0*2
../python/Objects/odictobject.c;odictitems_new a4d0ad3efffffff 0
../python/Objects/odictobject.c;odictitems_reversed ae15a43ac976867 0*2
../python/Objects/odictobject.c;odictiter_dealloc 908b9267467f766 2 0*9
../python/Objects/odictobject.c;odictiter_iternext cd01065e76367cb 9*2 7 2 0 2 0*2 7*2 0*2 7 0*8 5 0*20 7
../python/Objects/odictobject.c;odictiter_new 615197d744a0e65 2*2 0 2*2 0*4 2
../python/Objects/odictobject.c;odictiter_reduce 14b8eb0042359e 0*12
../python/Objects/odictobject.c;odictiter_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Objects/odictobject.c;odictkeys_iter ae15a43ac976867 0*2
../python/Objects/odictobject.c;odictkeys_new a4d0ad3efffffff 0
../python/Objects/odictobject.c;odictkeys_reversed ae15a43ac976867 0*2
../python/Objects/odictobject.c;odictvalues_iter ae15a43ac976867 2*2
../python/Objects/odictobject.c;odictvalues_new a4d0ad3efffffff 2
../python/Objects/odictobject.c;odictvalues_reversed ae15a43ac976867 0*2
../python/Objects/picklebufobject.c;picklebuf_clear a4d0ad3efffffff 0
../python/Objects/picklebufobject.c;picklebuf_dealloc 2f30c115c976867 0*2 c -
../python/Objects/picklebufobject.c;picklebuf_getbuf 209aa3e3852da94 0*2
../python/Objects/picklebufobject.c;picklebuf_new fcd5daa999f1099 0*6 c -
../python/Objects/picklebufobject.c;picklebuf_raw 7df0bf895421f2f 0*5
../python/Objects/picklebufobject.c;picklebuf_release a4d0ad3efffffff 0
../python/Objects/picklebufobject.c;picklebuf_releasebuf a4d0ad3efffffff 0
../python/Objects/picklebufobject.c;picklebuf_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/rangeobject.c;compute_item b15abf1dab97cc6 0*2 1450 0*2
../python/Objects/rangeobject.c;compute_range_item 1f83c8068e37928 0*14
../python/Objects/rangeobject.c;longrangeiter_dealloc 908b9266516abdb 1*4 0*2 1 0*2 1
../python/Objects/rangeobject.c;longrangeiter_len ae15a43ac976867 0*2
../python/Objects/rangeobject.c;longrangeiter_next d86b9c0ad10525c 0*8
../python/Objects/rangeobject.c;longrangeiter_reduce 910ccfec6d43ee0 0*14
../python/Objects/rangeobject.c;longrangeiter_setstate cc66d3b1725d3ec 0*17
../python/Objects/rangeobject.c;make_range_object 3f353098957a401 118 725 19908 19909*2 1*2 0 118 0 19908 0*2 1 0 1 0 725 0*2 19908 1 0*5 1 0*4 946 18962 1 725 0 1 820 0*3 1*2 0 1*3 0 1 0
../python/Objects/rangeobject.c;range_bool a4d0ad3efffffff 0
../python/Objects/rangeobject.c;range_contains 3510b1f41345450 0*3
../python/Objects/rangeobject.c;range_contains_long b701845e4c234ba 0*15
../python/Objects/rangeobject.c;range_count b15abf24af8579e 0*5
../python/Objects/rangeobject.c;range_dealloc 5c2193035575431 19909 226 285 98 107 114*2 98 106
../python/Objects/rangeobject.c;range_from_array 76b2eb289c206a2 0 19184 18180 0 356 0 356 0*2 356 648 0*16
../python/Objects/rangeobject.c;range_hash 5763c669f285104 0*14
../python/Objects/rangeobject.c;range_index 5c219308732ce98 0*10
../python/Objects/rangeobject.c;range_item f9bab17da8a59e9 0*4
../python/Objects/rangeobject.c;range_iter 6338f9382d2eeba 17632 820 1 118 726 18575 0*2 1 0 943 17632 725 1 0 18575 820 17632 820
../python/Objects/rangeobject.c;range_length a4d0ad3efffffff 672
../python/Objects/rangeobject.c;range_new ec30a358d6d0d59 0*3
../python/Objects/rangeobject.c;range_reduce a4d0ad3efffffff 0
../python/Objects/rangeobject.c;range_repr bb9fb605c1ffc64 0*5
../python/Objects/rangeobject.c;range_reverse 3c268246b8af5b 0*3 484 0*10 484 0*6 484 0*2 484*2 0*2
../python/Objects/rangeobject.c;range_richcompare 334b8ab1473d2fc 0*16
../python/Objects/rangeobject.c;range_subscript eeb945c38afaa41 0*5 725 0 725*2 0*7 725*2 0*6 725*2 0 725 0*11
../python/Objects/rangeobject.c;range_vectorcall ec30a358d6d0d59 19184*2 0
../python/Objects/rangeobject.c;rangeiter_len a4d0ad3efffffff 0
../python/Objects/rangeobject.c;rangeiter_next ae15a44542b0f02 95325 90803
../python/Objects/rangeobject.c;rangeiter_reduce 1f83c80fbecba5d 0*14
../python/Objects/rangeobject.c;rangeiter_setstate 7735b6a38fb03d4 0*4
../python/Objects/setobject.c;dummy_dealloc a4d0ad3efffffff 0
../python/Objects/setobject.c;dummy_repr a4d0ad3efffffff 0
../python/Objects/setobject.c;frozenset_copy 7735b69a0580708 0*4
../python/Objects/setobject.c;frozenset_hash 30a5b9cc98ce9bf 312 190 39 7 39 0
../python/Objects/setobject.c;frozenset_new 7df0bf8f44233c3 0*6
../python/Objects/setobject.c;frozenset_vectorcall f37fb86904f7e8b 0 155 0 155 153 0
../python/Objects/setobject.c;make_new_frozenset 56e49beab5ee62f 0*2 155 153 155 0*2
../python/Objects/setobject.c;make_new_set_basetype c4cab4597e0a2a4 0*4
../python/Objects/setobject.c;make_new_set_untracked 7df0bf89c8ed4bd 28829*2 973 0*3
../python/Objects/setobject.c;set___contains__ ae15a43ac976867 146*2
../python/Objects/setobject.c;set___reduce__ 8fc4894f62a9d50 0*13
../python/Objects/setobject.c;set___sizeof__ ae15a43ac976867 0*2
../python/Objects/setobject.c;set_add 550aa894fffffff 1302*2
../python/Objects/setobject.c;set_add_entry 4452677fc63ee84 0 12733 6555 55718 1 0*2 1 0 65824 0*2 1 65824 1548 0 20038 12733 0 337 0*2 6 0*2 52754 337 927 35579 477 0
../python/Objects/setobject.c;set_add_key 7735b6a173e2033 46828 18197 46828 29598
../python/Objects/setobject.c;set_and 14c19ca62e0f331 0 142*2 0 120 0*4
../python/Objects/setobject.c;set_clear a4d0ad3efffffff 32
../python/Objects/setobject.c;set_clear_internal 5c219307427c517 156 30*3 0*2 62 30
../python/Objects/setobject.c;set_contains_key b15abf25c66ce2b 48549 9448 48549*2 41131
../python/Objects/setobject.c;set_contains_lock_held 56e49beb909e7f9 0 16119 0*6
../python/Objects/setobject.c;set_copy ae15a43ac976867 0*2
../python/Objects/setobject.c;set_copy_and_difference_untracked bb9fb60b02d4f17 5*2 0*3
../python/Objects/setobject.c;set_copy_untracked_lock_held a73e9e4e1b30663 153*3 0*5
../python/Objects/setobject.c;set_dealloc b7dbe7a52158dad 190276 52366 18603 205 29662 0 1178 0*4 c PyObject_GC_Del=29662
../python/Objects/setobject.c;set_difference_multi 5763c66be51ce3e 0*15
../python/Objects/setobject.c;set_difference_untracked a43025528174263 499 0 493 0 121 493 0*2 370 0*4 122 0 121 5 0*2 121*2 0*26
../python/Objects/setobject.c;set_difference_update 49ab80cd7574fc2 0*10
../python/Objects/setobject.c;set_difference_update_internal d90c49fde55d586 5 34 0 5 6 0*8 5 2 0*3 5 0 5 0*2 5*2 0*13
../python/Objects/setobject.c;set_discard 1e0495896ba6c14 0 822*2 0*6
../python/Objects/setobject.c;set_discard_entry bb9fb60b02d4f17 1746*2 612 489 0
../python/Objects/setobject.c;set_discard_key 7735b6a173e2033 1740 713 1740 1027
../python/Objects/setobject.c;set_iand c7248735d68f490 0 34 0 34*2 0 34 0 34 0 34 0
../python/Objects/setobject.c;set_init d2ae952a818d2d3 0*9
../python/Objects/setobject.c;set_intersection babe2ebff0938d7 879 529 137 176 529 0*3 176*2 0*2 120 0*2 176 0*38 127*2
../python/Objects/setobject.c;set_intersection_multi 1e04958ac458694 0*8
../python/Objects/setobject.c;set_intersection_multi_impl d2ae951dd261fc9 0*8
../python/Objects/setobject.c;set_intersection_update_multi b8e87b4b31f583 0*11
../python/Objects/setobject.c;set_ior 3fd5b90a04a6382 0 611 0*2 611*2 0
../python/Objects/setobject.c;set_isdisjoint bbb7f2dfea7dcc2 0*7 4544 0*4 608 0 608 0*2 608 0*2 608 0*7 608
../python/Objects/setobject.c;set_issubset 2d83cc14d9afef6 1 60 44 23 16*2 11*2 0 8 0*6 1 16
../python/Objects/setobject.c;set_issuperset 3dbcd61f80a3c0f 0*2 47 145 0*2 47 0*4 47 0*2 47*4
../python/Objects/setobject.c;set_isub 3fd5b8feb45c955 0*7
../python/Objects/setobject.c;set_iter 3510b1eb87d49fc 547*3
../python/Objects/setobject.c;set_ixor 1e04958a502a414 0*9
../python/Objects/setobject.c;set_len a4d0ad3efffffff 3031
../python/Objects/setobject.c;set_lookkey f116d6889fe0b44 7447 0 43698 7635 43704 587 0 398*2 189 398 0 189 6161 51333 398 0 52187
../python/Objects/setobject.c;set_merge_lock_held b0dde29f1d8a5ae 18 253 240 142 82 5528*2 2032 1122 533 1486 5600 84 1486 1743 650 117 253 458 38 420*2
../python/Objects/setobject.c;set_new 3510b1ed9883335 0*3
../python/Objects/setobject.c;set_or 14b8eb6fed26a6 0*2 148 17 124 148 0*2 148 0*5
../python/Objects/setobject.c;set_pop b15abf2746805fa 154 0 22 0
../python/Objects/setobject.c;set_remove 5c2192ff0f71584 0*2 8 0*7
../python/Objects/setobject.c;set_repr 6338f9366f6dd3e 0*18
../python/Objects/setobject.c;set_richcompare 3dbcd62a4940741 0 8 2 0*2 2 0 6 0*4 2 0*4 2 0*2
../python/Objects/setobject.c;set_sub d2ae952b1619014 0*2 126 2 122 126 0*4
../python/Objects/setobject.c;set_swap_bodies 7280bebf18a7b5e 0 34*2 0 34*3
../python/Objects/setobject.c;set_symmetric_difference 6a13c36163aedbf 0*15
../python/Objects/setobject.c;set_symmetric_difference_update 9827f5a54194c10 0*23
../python/Objects/setobject.c;set_symmetric_difference_update_set d9ecc190b81689b 0*14
../python/Objects/setobject.c;set_table_resize 903a74eddac53b5 0*2 88 0 3148 411 0 28 0 11544 120 5834 15*2 1292 41 15 1292 15 0 15 m 256=1065,1025=127,128=36,512=33,1024=31,64=15
../python/Objects/setobject.c;set_traverse a894fc8ac6a3d18 19640 7224*2 1192 7224 1192 7224 c ../python/Python/gc.c;visit_decref=3612,../python/Python/gc.c;visit_reachable=3612
../python/Objects/setobject.c;set_union a6b9c3ce71ef6bf 241 240 241*2 121*5 0 121*2 0*4
../python/Objects/setobject.c;set_update 49ab80cd7574fc2 112*10
../python/Objects/setobject.c;set_update_dict_lock_held b15abf2594e1506 0 17367 262*2 127
../python/Objects/setobject.c;set_update_internal 56e49bf47b1ad16 823 212 623 200*3 0
../python/Objects/setobject.c;set_update_iterable_lock_held 8fc4895a6d935a6 3603 1357 0 590*2 0 590 0*2 538 0*2
../python/Objects/setobject.c;set_update_local 3fd5b90d3c07f91 710 777 652*2 390 262
../python/Objects/setobject.c;set_vectorcall d2ae95210285750 0 963 0 240 0 240 723*3
../python/Objects/setobject.c;set_xor 14c19ca62e0f331 0*9
../python/Objects/setobject.c;setiter_dealloc f9bab17da8a59e9 547 1*3
../python/Objects/setobject.c;setiter_iternext 49ab80d09e2af93 6533 1453 0 907*2 546 150 546 2
../python/Objects/setobject.c;setiter_len ec30a35a8065285 5*3
../python/Objects/setobject.c;setiter_reduce 56e49be9269f0ac 0*7
../python/Objects/setobject.c;setiter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/sliceobject.c;_PyBuildSlice_Consume2 d2ae952b2c2766e 54565 0 3 0*5
../python/Objects/sliceobject.c;ellipsis_dealloc a4d0ad3efffffff 0
../python/Objects/sliceobject.c;ellipsis_new f9bab17a2a54680 0*4
../python/Objects/sliceobject.c;ellipsis_reduce a4d0ad3efffffff 0
../python/Objects/sliceobject.c;ellipsis_repr a4d0ad3efffffff 0
../python/Objects/sliceobject.c;evaluate_slice_index f9bab17d1a2c044 725*2 0
../python/Objects/sliceobject.c;slice_dealloc d2ae9527995e7e7 0*2 3619 3510 54566 0 142 1374
../python/Objects/sliceobject.c;slice_indices 14c19ca1435df2a 0*8
../python/Objects/sliceobject.c;slice_new b15abf235c82b0a 0 2 0 2 1
../python/Objects/sliceobject.c;slice_reduce a4d0ad3efffffff 0
../python/Objects/sliceobject.c;slice_repr a4d0ad3efffffff 0
../python/Objects/sliceobject.c;slice_richcompare 910ccff2f43ee0a 0*16
../python/Objects/sliceobject.c;slice_traverse 5f0e1cc75a24bdf 4*9 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Objects/sliceobject.c;slicehash 29b199bdc12fa27 0*8
../python/Objects/structseq.c;get_type_attr_as_size 3510b1f663dd43b 3452 0*2
../python/Objects/structseq.c;initialize_members 3fd5b90cc08660b 115 112 15*2 0
../python/Objects/structseq.c;initialize_structseq_dict 1c8d73114c57650 0 15 102*2 15 99 0 99 0 15 0*4 15 0*7 15 0 15 0*2 15 0 15 0
../python/Objects/structseq.c;structseq_dealloc 1e04958c4d70269 18078*2 3731 3302 1138 1114*2 0
../python/Objects/structseq.c;structseq_new f95a391dc31f177 388 0 388 0 388 0 776 388 0 3492 394 388 0*8 388 0 388 0*3 388 0*4 388 0*13 388
../python/Objects/structseq.c;structseq_reduce 1546c1239bffa0d 0*17
../python/Objects/structseq.c;structseq_replace 2bd8f7532a18b77 0*22
../python/Objects/structseq.c;structseq_repr f83ded0d890145e 0*26
../python/Objects/structseq.c;structseq_traverse db9e71c5c750626 0*7 c - -
../python/Objects/tupleobject.c;tuple___getnewargs__ 7735b6a901bf555 0*4
../python/Objects/tupleobject.c;tuple_alloc 9a4e9b7e8133157 514690 0 513925 492869 0 21821
../python/Objects/tupleobject.c;tuple_count f9bab18283d100a 0*3
../python/Objects/tupleobject.c;tuple_index ee59cdb09ec443c 0 1 2 7 0*2 7 6 0*4 2
../python/Objects/tupleobject.c;tuple_iter bb9fb60c7994e71 13213 0 13213 12975
../python/Objects/tupleobject.c;tuple_new d86b9c098fbeebd 0*3 5283*3 0*2
../python/Objects/tupleobject.c;tuple_new_impl 520cadc1a6310c0 12325 2134 5283*2 30 5283 30 0 5283 0*2 1600 0 c PyType_GenericAlloc=5283
../python/Objects/tupleobject.c;tuple_vectorcall 7df0bf837e8c46a 0*2 30 0 30 0
../python/Objects/tupleobject.c;tupleconcat d9ecc192ebad5ce 5475 1418 3622 1286 1973 0 36 1325 648 1325 36 20 648*2
../python/Objects/tupleobject.c;tuplecontains 3510b1eb87d49fc 19483 16325 4569
../python/Objects/tupleobject.c;tupledealloc 28eca7da79cc2e9 1103537 1100304 460720 130873 500541*3 0 5678 0 500063 0 500063 494863 0*2 c PyObject_GC_Del=5678
../python/Objects/tupleobject.c;tuplehash 4080babae53bb3c 132409*2 62187*2 0
../python/Objects/tupleobject.c;tupleitem 7735b6a0c6d1b00 17 1257 1240 432
../python/Objects/tupleobject.c;tupleiter_dealloc f9bab17da8a59e9 13213 1827 1744 41
../python/Objects/tupleobject.c;tupleiter_len ae15a43ac976867 0*2
../python/Objects/tupleobject.c;tupleiter_next f37fb864898ea0c 17573 14070 3503 5574 3483 522
../python/Objects/tupleobject.c;tupleiter_reduce 209aa3e3852da94 0*2
../python/Objects/tupleobject.c;tupleiter_setstate b15abf1e44b374f 0*5
../python/Objects/tupleobject.c;tupleiter_traverse 6d15c67b43fa13e 20 16 20 c ../python/Python/gc.c;visit_decref=8,../python/Python/gc.c;visit_reachable=8
../python/Objects/tupleobject.c;tuplelength a4d0ad3efffffff 66606
../python/Objects/tupleobject.c;tuplerepeat f90b57f5499670c 0*13 m -
../python/Objects/tupleobject.c;tuplerepr ccd32f5242120 0*16
../python/Objects/tupleobject.c;tuplerichcompare 4f68fe93f504e51 67871 86547*3 53392*2 33088 19 48 0*3 159 53220 0 121271 53392 0 33080 19 0*4
../python/Objects/tupleobject.c;tuplesubscript 5e48fc2a81ec853 3888 2561 550*2 0*2 550 445 1698 445 550 1698 1407 451 1406 100 1*3 100
../python/Objects/tupleobject.c;tupletraverse 7cad61eb1336a5 215240*2 215220 46446 215220 c ../python/Python/gc.c;visit_decref=110793,../python/Python/gc.c;visit_reachable=104427
../python/Objects/typeobject.c;_PyType_FromMetaclass_impl a55664a863d02b4 0*3 191 0 22 12 4 1043 0 115 0 59 878 191 93 0 134*2 0*10 115 0 115 0*3 1043 115 134 0 115 0 122 0*9 134 0 134 48 59*2 0 59 1 21 843 0*2 1 112 0*2 134 0*2 130 134 0 4 114 134 12 0 134 0 5 114 0 93 0 134 61 93 46 22 0 12 93 134 0 134 0 134 0*2 134 0*3 134 c PyType_GenericAlloc=134 m 1025=9,123=5,92=4,106=2,165=2,286=2,31=2,101=1 15=16,16=14,19=13,18=12,17=10,20=8,12=6,14=6 20=23,40=9,80=9,60=6,100=3,120=3,220=2,140=1
../python/Objects/typeobject.c;_common_reduce c5542c436609e94 0*7 120 0*11 120 0 120 0*6 120 0*7 120 0*9 120 0 120 0*4 120 0*8 120 0*14 120*3 0*50 c - -
../python/Objects/typeobject.c;add_subclass bc43d0c33731bf2 2117 0 745 1372 2117*2 267 0*4 43 224 0*5 743 41
../python/Objects/typeobject.c;assign_version_tag 85018055ef8383f 3219 40540 3826*2 2795 2741 54 2741 54*2
../python/Objects/typeobject.c;best_base 9827f5a7802905f 462 1683 392 0*2 706 353 0 311 1372 0 1683 0 423 1260 423 353*2 0*3 311
../python/Objects/typeobject.c;bufferwrapper_dealloc 1b6bfe6552265b0 0*7 c -
../python/Objects/typeobject.c;bufferwrapper_releasebuf 4601e20b3beff65 0*12 c -
../python/Objects/typeobject.c;bufferwrapper_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Objects/typeobject.c;call_unbound_noarg 307fda48a891d55 3633 0*3 c -
../python/Objects/typeobject.c;check_basicsize_includes_size_and_offsets d86b9c11a297bd2 134*2 0*2 134 0*2
../python/Objects/typeobject.c;check_num_args c4cab450a195ad1 0 998 0*2
../python/Objects/typeobject.c;check_set_special_type_attr f9bab18845bd106 0 36 0
../python/Objects/typeobject.c;clear_slots d2ae9526ee742d2 27040*3 26880 12161 9231 0 8141
../python/Objects/typeobject.c;clear_tp_subclasses 29b199b9735de01 445 0*2 3 0 3 0 3 0
../python/Objects/typeobject.c;compatible_for_assignment 10f3c93ff7c753b 0*4 2 0*13
../python/Objects/typeobject.c;compatible_with_tp_base 56e49bf6ce4f662 4*2 0*6
../python/Objects/typeobject.c;do_super_lookup f2c20e789bcc854 0*2 16196 10620 7245 6379 11486*4 0 3020 0*2 11486 0 5610 0 3020 0*2 5610 0*6 10620 1390 c ../python/Objects/descrobject.c;wrapperdescr_get=2712,../python/Objects/funcobject.c;func_descr_get=1474,../python/Objects/descrobject.c;classmethod_get=1350,../python/Objects/descrobject.c;property_descr_get=32,../python/Objects/funcobject.c;cm_descr_get=30,../python/Objects/funcobject.c;sm_descr_get=10,../python/Objects/descrobject.c;method_get=2
../python/Objects/typeobject.c;find_name_in_mro e2c7fff4ac25ee0 567851 392972 224337 0 2764 165603*2 0 165603 157905 165603 157905 0*7 223387 567851
../python/Objects/typeobject.c;find_signature d4f5ae6d8065285 346*2 206 111 194
../python/Objects/typeobject.c;fini_static_type 2e8d771530fe5da 0*35
../python/Objects/typeobject.c;getindex 8380d8fa1eeab96 0*7 c -
../python/Objects/typeobject.c;hackcheck 850180574949052 0 1578*2 1052 526 1052 20556 526*2 0
../python/Objects/typeobject.c;import_copyreg ec30a353c10357e 121 0*2
../python/Objects/typeobject.c;init_static_type f5248330ee2a17d 200*2 194 0 6 0 6 0*2 6*2
../python/Objects/typeobject.c;lookup_maybe_method 725add497498027 90025 0 90025 0*3 c -
../python/Objects/typeobject.c;lookup_method ec30a353c10357e 58326 0*2
../python/Objects/typeobject.c;managed_static_type_state_clear 6e2196fdd34ebce 0*8
../python/Objects/typeobject.c;merge_class_dict edb7fed28a247e8 0 57 114*2 0 114*2 0 114*2 0 114 0*3 1 0*6
../python/Objects/typeobject.c;method_is_overloaded 8fc4894c2ce269a 0*13
../python/Objects/typeobject.c;mro_hierarchy_for_complete_type edb7fed53526096 0*2 2*5 0*3 2 0 2 0*7
../python/Objects/typeobject.c;mro_implementation_unlocked 8c8c7f270700cb8 820 2128 0*2 5687 428 0 3048 841 1091 1260 200 1506 0 841 0 5889 1260 2774 1287 419 6718 0 1287 5020 0*2 1088 0*3 419 3283 0 419 0 2373 0*4 418 419 0*6 419 1954 0*18 194 0
../python/Objects/typeobject.c;mro_internal_unlocked 7efe049386b1c89 0 162 57 0 2 187 2 1695 187 0 1508 2*2 1695 918 187 0 901 1695 2 0 200 1495 187 0*2 589 1693 0*2 2 0*10
../python/Objects/typeobject.c;object___dir__ 42e9d45b3a56ca4 57*5 56 1 0 1 57*3 0 1 0 57 0*2
../python/Objects/typeobject.c;object___format__ f9bab18845bd106 0*2 6
../python/Objects/typeobject.c;object___getstate__ a4d0ad3efffffff 0
../python/Objects/typeobject.c;object___reduce__ a4d0ad3efffffff 0
../python/Objects/typeobject.c;object___reduce_ex__ 5a3b8f2315d765 160*3 0 120 0 160 40 120 40*2 0*3 120 40 0 120 c ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=40
../python/Objects/typeobject.c;object___sizeof__ ae15a44542b0f02 0*2
../python/Objects/typeobject.c;object_dealloc 25f5c817fffffff 90024 c PyObject_Free=58381,PyObject_GC_Del=31643
../python/Objects/typeobject.c;object_get_class ae15a43ac976867 47605 1905
../python/Objects/typeobject.c;object_getstate 4d43b6a02715cd5 0*4 120 0*2 120*2 0*3 120*4 c -
../python/Objects/typeobject.c;object_getstate_default 40267f8d1121208 0*3 120 0*9 120*3 0*7 119 120 0*3 119 120*2 1 0*3 120 1 0*7 1 0*3 1 0*2 1 0*24
../python/Objects/typeobject.c;object_init 56e49bef71eee8e 32798 16427 0 334 16693 334 0
../python/Objects/typeobject.c;object_init_subclass a4d0ad3efffffff 1338
../python/Objects/typeobject.c;object_new 6c72138c1eb4959 19455 0*2 37092 3054 0 20691 3054 0*23 c PyType_GenericAlloc=37092
../python/Objects/typeobject.c;object_repr 1546c120ff1f27b 0*16
../python/Objects/typeobject.c;object_richcompare a3d6a81b1ac90f3 0 13904 2 0*11 1001 c _Py_BaseObject_RichCompare=2
../python/Objects/typeobject.c;object_set_class 41e76f66a7cfb24 0*28
../python/Objects/typeobject.c;object_str d42fcdb1fffffff 43340 0 c ../python/Objects/longobject.c;long_to_decimal_string=40137,../python/Objects/floatobject.c;float_repr=3196,../python/Objects/typeobject.c;slot_tp_repr=6,../python/Objects/object.c;none_repr=1
../python/Objects/typeobject.c;object_subclasshook a4d0ad3efffffff 37
../python/Objects/typeobject.c;releasebuffer_call_python d9ecc188b4f3bf3 0*15
../python/Objects/typeobject.c;remove_all_subclasses 3b076535fb642fa 0*4 791 0*4 791 0*2 43 748 791 0*3 3 0 791 0*3 444 791 43 0
../python/Objects/typeobject.c;richcmp_eq 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;richcmp_ge 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;richcmp_gt 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;richcmp_le 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;richcmp_lt 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;richcmp_ne 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;set_flags_recursive f37fb865a384d84 0 13 0*4
../python/Objects/typeobject.c;skip_signature f37fb86bfe74d73 30 8344 238 91 194 155
../python/Objects/typeobject.c;slot_am_aiter 7735b6a65dd2516 0*4
../python/Objects/typeobject.c;slot_am_anext 7735b6a65dd2516 0*4
../python/Objects/typeobject.c;slot_am_await 7735b6a65dd2516 0*4
../python/Objects/typeobject.c;slot_bf_getbuffer 1546c12687d5e94 0*16
../python/Objects/typeobject.c;slot_bf_releasebuffer 4cc4eb14068a2e4 0*12 c -
../python/Objects/typeobject.c;slot_mp_ass_subscript 7df0bf883f3e0e9 1697*2 0*3
../python/Objects/typeobject.c;slot_mp_subscript a4d0ad3efffffff 2361
../python/Objects/typeobject.c;slot_nb_absolute a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_add 69fdf0410e2167a 1836 0*3 1840 0 4 1840 4*2 1836 0*13
../python/Objects/typeobject.c;slot_nb_and 69fdf0410e2167a 1600 0*3 1762 0 162 1762 162*2 1600 0*13
../python/Objects/typeobject.c;slot_nb_bool 22f3cd3a4d4dd62 0*14
../python/Objects/typeobject.c;slot_nb_divmod 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_float a4d0ad3efffffff 240
../python/Objects/typeobject.c;slot_nb_floor_divide 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_index a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_add a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_and a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_floor_divide a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_lshift a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_matrix_multiply a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_multiply a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_or a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_power a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_remainder a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_rshift a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_subtract a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_true_divide a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_inplace_xor a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_int a4d0ad3efffffff 112
../python/Objects/typeobject.c;slot_nb_invert a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_lshift 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_matrix_multiply 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_multiply 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_negative a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_or 69fdf0410e2167a 1610 0*3 1611 0 1 1611 1*2 1610 0*13
../python/Objects/typeobject.c;slot_nb_positive a4d0ad3efffffff 0
../python/Objects/typeobject.c;slot_nb_power 76b2eb28bf79102 0*27
../python/Objects/typeobject.c;slot_nb_remainder 69fdf0410e2167a 720 0*3 720 0 720*2 0 720*2 0*13
../python/Objects/typeobject.c;slot_nb_rshift 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_subtract 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_nb_true_divide 69fdf0410e2167a 12 0*3 12 0 12*2 0 12*2 0*13
../python/Objects/typeobject.c;slot_nb_xor 69fdf0410e2167a 0*24
../python/Objects/typeobject.c;slot_sq_ass_item 1e0495872d89b55 0*8
../python/Objects/typeobject.c;slot_sq_contains 28eca7debe67a1c 0 268*2 0 268*2 0*9 c _PyFunction_Vectorcall=181,../python/Objects/descrobject.c;method_vectorcall_O=87
../python/Objects/typeobject.c;slot_sq_item 7735b6a80b67aca 2285*2 0*2
../python/Objects/typeobject.c;slot_sq_length 49ab80d06705433 2885*2 0 2885 0*6
../python/Objects/typeobject.c;slot_tp_call 7df0bf906a17557 5168*3 0*2
../python/Objects/typeobject.c;slot_tp_descr_get a28b967bcab70db 1658 0 1658 0*5
../python/Objects/typeobject.c;slot_tp_descr_set 7df0bf883f3e0e9 0*5
../python/Objects/typeobject.c;slot_tp_finalize 56e49bf02b214b2 14*3 0*4
../python/Objects/typeobject.c;slot_tp_hash d646a3562cdeba4 2181 0*2 2181*2 0*4 2181 0*4 2181 c -
../python/Objects/typeobject.c;slot_tp_init c724873a46a87c6 24392*3 0*2 24371 0*5
../python/Objects/typeobject.c;slot_tp_iter b8e87b5d64e126 585 0 585 0*7
../python/Objects/typeobject.c;slot_tp_iternext a4d0ad3efffffff 16541
../python/Objects/typeobject.c;slot_tp_new f9bab17da8a59e9 7309*3 0
../python/Objects/typeobject.c;slot_tp_repr 7735b6a65dd2516 666 0 666 0
../python/Objects/typeobject.c;slot_tp_richcompare 618bf43b9201ff9 21292 0 21292*2 0*4 c _PyFunction_Vectorcall=21292
../python/Objects/typeobject.c;slot_tp_setattro 7df0bf883f3e0e9 698 898 200 0*2
../python/Objects/typeobject.c;slot_tp_str a4d0ad3efffffff 1560
../python/Objects/typeobject.c;slotptr a73e9e4eb044951 6117 33404 12881 94681 135313 9169 12350
../python/Objects/typeobject.c;solid_base c4cab45a1345450 7945 5157 6814*2
../python/Objects/typeobject.c;subtype_clear 4cc4eb146258248 66 0 48*2 18*2 0*5 c ../python/Objects/typeobject.c;type_clear=48
../python/Objects/typeobject.c;subtype_dealloc f3b353ea485a009 0 66254 0 66254 8141 0*2 26 0*3 31950 0 26 45449 0*2 26 28463 10675 45475 0*2 31890 0 26 1821 0 44407 0 44407 14 0*8 c - - - - ../python/Objects/typeobject.c;object_dealloc=31643,../python/Objects/tupleobject.c;tupledealloc=5200,../python/Objects/unicodeobject.c;unicode_dealloc=3144,../python/Objects/listobject.c;list_dealloc=2302,../python/Objects/weakrefobject.c;weakref_dealloc=1198,../python/Python/Python-ast.c;ast_dealloc=1052,../python/Objects/exceptions.c;BaseException_dealloc=696,../python/Objects/dictobject.c;dict_dealloc=142 -
../python/Objects/typeobject.c;subtype_dict e074f2f76d2328d 441*2 379 0 311 0*4 c -
../python/Objects/typeobject.c;subtype_getweakref c4cab450a195ad1 0*4
../python/Objects/typeobject.c;subtype_setdict 7af6bac4ea7b7d3 0*18 c -
../python/Objects/typeobject.c;subtype_traverse cdfe77b7091682d 1536*3 1514 0 148 4652 5776 0 8342 0 386 5924*2 986 0 4652 986 0 4938 0 1514 386 4652 0 838 5776 c ../python/Python/gc.c;visit_decref=757,../python/Python/gc.c;visit_reachable=757 - ../python/Python/gc.c;visit_decref=2954,../python/Python/gc.c;visit_reachable=2822 ../python/Objects/typeobject.c;type_traverse=586,../python/Objects/tupleobject.c;tupletraverse=176,../python/Python/Python-ast.c;ast_traverse=128,../python/Objects/listobject.c;list_traverse=64,../python/Modules/_decimal/_decimal.c;signaldict_traverse=12,../python/Objects/dictobject.c;dict_traverse=8,../python/Modules/_threadmodule.c;local_traverse=6,../python/Objects/exceptions.c;BaseException_traverse=4
../python/Objects/typeobject.c;super_dealloc 11aef74d516abdb 1411*7 0*3 c PyObject_GC_Del=1411
../python/Objects/typeobject.c;super_descr_get 4cc4eb1e2f217b8 0*11 c -
../python/Objects/typeobject.c;super_getattro 7735b6a23214c9b 1417*2 0*2
../python/Objects/typeobject.c;super_init f9bab17b933b772 0*4
../python/Objects/typeobject.c;super_init_impl ae95268e5d34d9 47 0 47*2 0 47 1411*2 48 1 0*4 1411*2 0*4 47 1411 0*3 47*3 0*8
../python/Objects/typeobject.c;super_repr b15abf2889d53f8 0*4
../python/Objects/typeobject.c;super_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Objects/typeobject.c;super_vectorcall 806eeb97c2d855c 0*2 1364 0 1411 0 1411 0 1364 0*2 1364 0 c PyType_GenericAlloc=1411
../python/Objects/typeobject.c;supercheck 19387b3169036f9 0 10589 3355 0 8529 4283 0 7234 0 7234 4781 0*3 4781 0 7234 0 4246 0*3 4246 0*10
../python/Objects/typeobject.c;tp_new_wrapper 2eb79c985f1c988 0 9450 24341 14891 11489 0*2 9450 0 9450*2 0 9450*2 0 8561 0*2 8561 c ../python/Objects/tupleobject.c;tuple_new=5283,../python/Objects/unicodeobject.c;unicode_new=1674,../python/Objects/weakrefobject.c;weakref___new__=1198,../python/Objects/typeobject.c;object_new=889,../python/Objects/longobject.c;long_new=225,../python/Objects/typeobject.c;type_new=181
../python/Objects/typeobject.c;type___dir__ f37fb8609a6c72e 0*6
../python/Objects/typeobject.c;type___instancecheck__ ec30a351f9aed51 955*2 0
../python/Objects/typeobject.c;type___sizeof__ ec30a358154fee2 0*3
../python/Objects/typeobject.c;type___subclasscheck__ ec30a351f9aed51 244*2 0
../python/Objects/typeobject.c;type___subclasses__ a4d0ad3efffffff 57
../python/Objects/typeobject.c;type_abstractmethods 4080bab90476bd9 0 16 154 31 16
../python/Objects/typeobject.c;type_add_method da02f2e36a8f22a 0*2 52 3 1241 741 1289 7 1296 3*5 0*6 492
../python/Objects/typeobject.c;type_cache_clear d86b9c0ffaaee7d 0*7
../python/Objects/typeobject.c;type_call f826326a27abd34 0 416 210 0 94143*2 1231 94143 0 208 94141 0*2 208 94141 0*3 21 0 21 0 c ../python/Objects/typeobject.c;object_new=36163,../python/Objects/exceptions.c;BaseException_new=29839,../python/Objects/typeobject.c;slot_tp_new=7250,PyType_GenericNew=3999,../python/Objects/weakrefobject.c;weakref___new__=2086,../python/Python/bltinmodule.c;zip_new=2082,../python/Objects/unicodeobject.c;unicode_new=1480,../python/Objects/typeobject.c;type_new=1237 ../python/Objects/typeobject.c;object_init=32798,../python/Objects/typeobject.c;slot_tp_init=24392,../python/Objects/exceptions.c;BaseException_init=16739,../python/Objects/exceptions.c;AttributeError_init=10040,../python/Objects/exceptions.c;StopIteration_init=2236,../python/Objects/weakrefobject.c;weakref___init__=2086,../python/Objects/typeobject.c;type_init=1343,../python/Objects/bytearrayobject.c;bytearray___init__=886
../python/Objects/typeobject.c;type_clear fa5482267bd94a2 374 442 0 442 0 442 0 442 0 442 0
../python/Objects/typeobject.c;type_dealloc ca0703642f8db3e 442*4 0*2 442*2 8 427 0 401 442*2 0*2 347*2 4 0*2 442 441 0*3 347 4 0 c PyObject_GC_Del=442
../python/Objects/typeobject.c;type_dealloc_common ae15a43ac976867 442*2
../python/Objects/typeobject.c;type_dict 860b4e0734f27f 1287 393 894 393
../python/Objects/typeobject.c;type_get_annotations eb36a6800074d4a 29 0 9 0*2 9 0*3 9 0 8 0*3 c -
../python/Objects/typeobject.c;type_get_bases ae15a43ac976867 290 177
../python/Objects/typeobject.c;type_get_doc b7dbe7a331f97bd 29 0 8 29 8 0*6 c -
../python/Objects/typeobject.c;type_get_module a4d0ad3efffffff 282
../python/Objects/typeobject.c;type_get_mro ec30a358154fee2 268*2 203
../python/Objects/typeobject.c;type_get_text_signature a4d0ad3efffffff 0
../python/Objects/typeobject.c;type_get_type_params 2a5bdd5da67a20 0*2 12*2 0
../python/Objects/typeobject.c;type_init 7df0bf8cc099b74 0 1352 53 0*3
../python/Objects/typeobject.c;type_is_gc a4d0ad3efffffff 63687
../python/Objects/typeobject.c;type_modified_unlocked f479bd5dc18554a 6772 0 6772*2 0 6772*2 0 6772 0*2 9648 286 0*2 2357*2 0 c -
../python/Objects/typeobject.c;type_module a73e9e4ffdf0e3d 71 0 109 71 0 122 0
../python/Objects/typeobject.c;type_mro bb9fb6105ac1309 198*2 181*3
../python/Objects/typeobject.c;type_mro_modified 6338f938b8106d1 14847 0*2 8792*2 3390 8792*2 374 0 3390 374 0*2 374*2 0*4
../python/Objects/typeobject.c;type_name c4cab453d161620 1077 70 77 0
../python/Objects/typeobject.c;type_new 9b907f5a09ba01c 0 178 29 0 1607 0*5 1418 0 430 1418*2 1183 235 1359 191 1183 1 0*2 12 59 1359 0 191*2 1124 0*3 5 156 1203 59 1 155 0*2 41*2 1124 41 48 550 1203 0 1359 0 21 0*3 1359 178 1359 0*2 178 0 1359 178 21 12 0 428 1359 0 946 519 0 1359 0 156 0*2 428 609 0 750 0 1359 156 428 0*2 774 91053 0 519 585 0 1359 0 48 20 1359 1 1301 20 156 1359 58 0*2 585 0 156 0 4 0 58 0 384 294 384 156 1359 339 1359 0*2 156 0 58 430 0 108 10811 1234 957 430 1359 0 125 0 1359 156 339*2 975 0 108 1359 430 18 0*6 1359*4 0 1359*3 0 1359 0 1359*2 0*5 1 12 20 0 21*2 14 12 21 0*6 294 0*2 10811 c ../python/Objects/typeobject.c;slot_tp_new=59 PyType_GenericAlloc=1359 m 1025=21,49=11,4=10,16=9,38=9,41=9,48=9,60=9
../python/Objects/typeobject.c;type_new_classmethod e51b993207db073 0 2718 2682 6*3 0*2
../python/Objects/typeobject.c;type_new_set_classdictcell 8c2aba2f45e72c6 1359 0 1358 1 0
../python/Objects/typeobject.c;type_prepare a4d0ad3efffffff 730
../python/Objects/typeobject.c;type_qualname c4cab453d161620 184 188 2 118
../python/Objects/typeobject.c;type_ready 99af1324c6d6d07 1337 222 0 68 0 159142 0 148984 137009 1296 0*2 1445 550*3 600 1103 1001 1337 1001*2 1090 550 4976 1493 0 715 0 1001 200 1493 1324 1693 81 1693 334 0 1693 1337 13 734 958 378 92 200 1493 4606 4582 4595 4598 4581 1693 4 0*2 114 4078 0 3867 2948 2028 1324 186 2617 2214 2682 2684 2215 17 4976*2 3707 4951 4905*2 4072 1707 4156 2713 4957 4970 636 3731 517 4967 4906 4697 62 0 200 134 200 0*2 1415 100 54 1418 199 200 2028 56 1324 3441 17 3707 15 36 4072 1067 1534 4 2 0 3731 517 10 94 4 3433 0 15 272 102 84 1693 14 1577 28 1669 558 928 4 2 1584 288 8 40 13 0 2 0 41 457 1 0 2564 2540 2573 2565 2571 2573*5 2571 2577*2 2547*2 2522 2569 2571 2611 2617*8 2616 2573 2571 2617*2 2577 2617*2 2213 2214 2213 2583 2662*2 2165 2599 2557 2682*2 2581 2533 2646 2215*2 9 2958 15 36 3061 1067 1534 4 2 0 2716 229 10 94 0 200 1493 1552 1675 186 86 200 56 3376 3356 0 272 117 0 53*2 44 763 40 44*5 29 35*2 34*2 61 39 40 58 0*8 7 63 40 0*2 35 0*2 3 4 1 968 887*2 507 72 947 109*2 973 883 126 1 0 1693 144 186 1693 231 0 155 1545 31 33 24 388 23 24*5 19 20*2 24*2 49 24 23 48 0*8 7 31 23 0*2 20 0*2 3*2 1 494 461*2 488 61 502 52*2 502 497 68 1 0 3340 3339 0 30 33 24 378 20 24*5 15*3 20*2 32 19 20 11 0*9 36 20 0*2 15 0*3 1*2 480 426*2 459 65 471 57*2 477 457 64 0*2 1692 0 186 1692 1598 1593 1693 1510 219 0 1692 117 211 1693 2971 2607 58 497 8 186 99 219 145 875 58 0 9 1596 1269 1311 193 172 180 178 194 1693 0 10 48 1481 2197 200 1493 2145 8 219 8 0*3 28 1473 2082 2030 20 8 28 0*2 1453 1965 1957 1 0 8 1452 364 1088 52 8*2 1036 52 984 8 194*3 732 81 1505 186 96 194 0*7 1 0 53 38 194 1451 1422 1475 1477 1423 154 10 194 0
../python/Objects/typeobject.c;type_ready_add_subclasses 7735b69cc1c7a54 2115*3 1693
../python/Objects/typeobject.c;type_ready_managed_dict 56e49beaa0826bd 1693 906 0 906 880 436 0
../python/Objects/typeobject.c;type_ready_post_checks 56e49beddd4c74a 1642 787 906 0 391 0*2
../python/Objects/typeobject.c;type_ready_preheader 3fd5b906a567a57 7 1693 0 906 1173 0
../python/Objects/typeobject.c;type_repr 8e43d4d6e910bd5 0*17
../python/Objects/typeobject.c;type_set_abstractmethods 615197ca6b25292 0 147*2 0 49 40 107 0*2
../python/Objects/typeobject.c;type_set_annotations efde9031808ac22 0 113 0 113 0*4
../python/Objects/typeobject.c;type_set_bases 6312d60f486696 4*2 0*2 4 0 2 0*2 2 0 2 0 2 0 2 0 2 0*2 2 0*4 2 0*2 2 0 2 0*2 2*2 0*3 2 0*4 2*2 0*6 2
../python/Objects/typeobject.c;type_set_doc 4080bac5edfd603 5 1 0 5 0
../python/Objects/typeobject.c;type_set_module 2a5bdd27563578 26 0 26 0 26 0
../python/Objects/typeobject.c;type_set_name 1e049590419de31 0*8
../python/Objects/typeobject.c;type_set_qualname 3fd5b90914908d2 3*2 0*4
../python/Objects/typeobject.c;type_set_type_params 8c2aba38c858cf7 0*6
../python/Objects/typeobject.c;type_setattro 2be21cdb6ec19f4 0*4 2738 0 409*2 1650 2738 22 0 296 404 976 22 0 2442 0*4 883 0 2390 0 181 0 175*3 2390 0 c ../python/Objects/descrobject.c;getset_set=296
../python/Objects/typeobject.c;type_traverse bfa9c49dd9b0f9f 0 4272*3 370 4272*2 0 4272*3 370 4272 0*2 4272*3 370 c ../python/Python/gc.c;visit_decref=2578,../python/Python/gc.c;visit_reachable=1694 - ../python/Python/gc.c;visit_decref=2578,../python/Python/gc.c;visit_reachable=1694 ../python/Python/gc.c;visit_decref=2578,../python/Python/gc.c;visit_reachable=1694 ../python/Python/gc.c;visit_decref=2578,../python/Python/gc.c;visit_reachable=1694 ../python/Python/gc.c;visit_decref=185,../python/Python/gc.c;visit_reachable=185
../python/Objects/typeobject.c;type_vectorcall b15abf28b3ee705 0 309 1231 0 12
../python/Objects/typeobject.c;update_all_slots f9bab187bab08cf 188 2 0
../python/Objects/typeobject.c;update_one_slot ef343233ace77b 0 9062 40934 38897 2603424 40934 29588 40878 31896 96449 31793 3173 27739 908 84352 62720 0*3 32 27724 907 9063 27696 91388 22134 91388 907 21632*3 0 1326 102 76493 76730
../python/Objects/typeobject.c;update_slot 5c21930416dd63f 462 135 34122 335*2 363 281
../python/Objects/typeobject.c;update_slots_callback 209aa3e1d398548 0*2
../python/Objects/typeobject.c;update_subclasses ca3de8f6359ee31 0*2 335 0*15 281 0*6
../python/Objects/typeobject.c;vectorcall_maybe 1edef6877f7875b 5945 0 5945*2 0*5 c _PyFunction_Vectorcall=5945
../python/Objects/typeobject.c;vectorcall_method 23aef3562df3eb0 28579 28578*2 28579 1 0*3 c _PyFunction_Vectorcall=26732,../python/Objects/descrobject.c;method_vectorcall_O=1846
../python/Objects/typeobject.c;wrap_binaryfunc 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;wrap_binaryfunc_l 2f30c115c976867 720*2 c ../python/Objects/unicodeobject.c;unicode_mod=720
../python/Objects/typeobject.c;wrap_binaryfunc_r 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;wrap_buffer f9bab17f0c155ad 0*4
../python/Objects/typeobject.c;wrap_call 25f5c817fffffff 0 c -
../python/Objects/typeobject.c;wrap_del 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;wrap_delattr 9ccfc3d3154fee2 200*3 0 c ../python/Objects/typeobject.c;type_setattro=199,PyObject_GenericSetAttr=1
../python/Objects/typeobject.c;wrap_delitem 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_descr_delete deeac4bfc976867 0*3 c -
../python/Objects/typeobject.c;wrap_descr_get 8380d8ef6ebf8ab 9 0 9 0*2 8 c ../python/Objects/descrobject.c;getset_get=8,../python/Objects/funcobject.c;func_descr_get=1
../python/Objects/typeobject.c;wrap_descr_set deeac4bfc976867 0*3 c -
../python/Objects/typeobject.c;wrap_hashfunc 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_indexargfunc 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_init d42fcdb1fffffff 3750 0 c ../python/Objects/listobject.c;list___init__=1792,../python/Objects/weakrefobject.c;weakref___init__=1198,../python/Objects/exceptions.c;BaseException_init=600,../python/Objects/dictobject.c;dict_init=143,../python/Objects/typeobject.c;type_init=9,../python/Modules/_asynciomodule.c;_asyncio_Future___init__=8
../python/Objects/typeobject.c;wrap_inquirypred 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_lenfunc 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_next 789fd467d38add8 78*2 32*2 c ../python/Objects/genobject.c;gen_iternext=64,../python/Modules/itertoolsmodule.c;count_next=14
../python/Objects/typeobject.c;wrap_objobjargproc 789fd4640c155ad 250*3 0 c ../python/Objects/dictobject.c;dict_ass_sub=250
../python/Objects/typeobject.c;wrap_objobjproc 789fd4640c155ad 0*4 c -
../python/Objects/typeobject.c;wrap_releasebuffer 5c2193043fe7091 0*9
../python/Objects/typeobject.c;wrap_setattr 9ccfc3d3154fee2 20356*3 0 c PyObject_GenericSetAttr=20029,../python/Objects/typeobject.c;type_setattro=327
../python/Objects/typeobject.c;wrap_sq_delitem fcd5daac1009807 0*6 c -
../python/Objects/typeobject.c;wrap_sq_item f610d3cb802c08d 0*4 c -
../python/Objects/typeobject.c;wrap_sq_setitem fcd5daac1009807 0*6 c -
../python/Objects/typeobject.c;wrap_ternaryfunc 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;wrap_ternaryfunc_r 2f30c115c976867 0*2 c -
../python/Objects/typeobject.c;wrap_unaryfunc 2f30c115c976867 0*2 c -
../python/Objects/typevarobject.c;NoDefault_reduce a4d0ad3efffffff 0
../python/Objects/typevarobject.c;NoDefault_repr a4d0ad3efffffff 0
../python/Objects/typevarobject.c;call_typing_args_kwargs c6a3dab56635e99 3 1 15*2 0*2 15*2 0*2 15*4 0*4 15
../python/Objects/typevarobject.c;call_typing_func_object d2ae9523cc5c1cb 3*2 0 3*2 0*4
../python/Objects/typevarobject.c;caller b15abf23e4e7edd 9*3 0*2
../python/Objects/typevarobject.c;generic_class_getitem a4d0ad3efffffff 3
../python/Objects/typevarobject.c;generic_dealloc 6d15c67b8065285 0*3 c -
../python/Objects/typevarobject.c;generic_init_subclass a4d0ad3efffffff 12
../python/Objects/typevarobject.c;generic_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/typevarobject.c;make_union a4d0ad3efffffff 0
../python/Objects/typevarobject.c;nodefault_dealloc a4d0ad3efffffff 0
../python/Objects/typevarobject.c;nodefault_new f9bab17a2a54680 0*4
../python/Objects/typevarobject.c;paramspec_alloc b8e87bb67468b8 0*11
../python/Objects/typevarobject.c;paramspec_args a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspec_clear 8fc4894f6eedf4a 0*13
../python/Objects/typevarobject.c;paramspec_dealloc 1029aac61a15f34 0*15 c -
../python/Objects/typevarobject.c;paramspec_default 3fd5b9054a8fcbd 0*6
../python/Objects/typevarobject.c;paramspec_has_default 5fcfa1ab42b0f02 0*3
../python/Objects/typevarobject.c;paramspec_kwargs a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspec_mro_entries a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspec_new d0c7fbfbaf2c6c7 0*23
../python/Objects/typevarobject.c;paramspec_reduce ae15a43ac976867 0*2
../python/Objects/typevarobject.c;paramspec_repr 4a45b3b43db1010 0*5
../python/Objects/typevarobject.c;paramspec_traverse 922733f49cee8d 0*15 c - - - - -
../python/Objects/typevarobject.c;paramspec_typing_prepare_subst ec30a358d6d0d59 0*3
../python/Objects/typevarobject.c;paramspec_typing_subst a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspecargs_mro_entries a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspecargs_new c4cab4539883335 0*4
../python/Objects/typevarobject.c;paramspecargs_repr 209aa3e3852da94 0*2
../python/Objects/typevarobject.c;paramspecattr_clear f9bab17da8a59e9 0*4
../python/Objects/typevarobject.c;paramspecattr_dealloc 725add4e316cb9c 0*6 c -
../python/Objects/typevarobject.c;paramspecattr_new 3510b1eb87d49fc 0*3
../python/Objects/typevarobject.c;paramspecattr_richcompare ae15a43ac976867 0*2
../python/Objects/typevarobject.c;paramspecattr_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/typevarobject.c;paramspeckwargs_mro_entries a4d0ad3efffffff 0
../python/Objects/typevarobject.c;paramspeckwargs_new c4cab4539883335 0*4
../python/Objects/typevarobject.c;paramspeckwargs_repr 209aa3e3852da94 0*2
../python/Objects/typevarobject.c;typealias_alloc 5da6cf7cfc1ec3d 1*2 0*2 1 0*3 1 0*4
../python/Objects/typevarobject.c;typealias_clear 5763c66c5acec93 0*16
../python/Objects/typevarobject.c;typealias_dealloc f66b1f23f3ca15 0*18 c -
../python/Objects/typevarobject.c;typealias_module 56e49bf6c6a671a 0*7
../python/Objects/typevarobject.c;typealias_new 3c3b8bab8bf73d4 0*12
../python/Objects/typevarobject.c;typealias_parameters 209aa3e3852da94 0*2
../python/Objects/typevarobject.c;typealias_reduce ae15a43ac976867 0*2
../python/Objects/typevarobject.c;typealias_repr ae15a43ac976867 0*2
../python/Objects/typevarobject.c;typealias_subscript 209aa3e3852da94 0*2
../python/Objects/typevarobject.c;typealias_traverse 922733f49cee8d 0 4 0*2 4*2 0 4 0*2 4 0 4 0*2 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - -
../python/Objects/typevarobject.c;typealias_type_params 3510b1eaa195ad1 0*3
../python/Objects/typevarobject.c;typealias_value 7df0bf85f97f983 0*5
../python/Objects/typevarobject.c;typevar_alloc ccd33032f502c 14*2 1*3 0 9*2 0*2 1*2 0*5
../python/Objects/typevarobject.c;typevar_bound 3fd5b9054a8fcbd 0*6
../python/Objects/typevarobject.c;typevar_clear edb7feccb1ee59a 0*22
../python/Objects/typevarobject.c;typevar_constraints 9a4e9b821166bd1 0*6
../python/Objects/typevarobject.c;typevar_dealloc 31f887c9104bfc1 0*24 c -
../python/Objects/typevarobject.c;typevar_default 3fd5b9054a8fcbd 0*6
../python/Objects/typevarobject.c;typevar_has_default 5fcfa1ab42b0f02 3*3
../python/Objects/typevarobject.c;typevar_mro_entries a4d0ad3efffffff 0
../python/Objects/typevarobject.c;typevar_new fab40a8000cfae8 0*2 4 0 9 5 9*2 0 1 5 0 1 0*2 4 9 0 4 1*5 0 9 1 0*2 1 0*5 1 0*7
../python/Objects/typevarobject.c;typevar_reduce ae15a43ac976867 0*2
../python/Objects/typevarobject.c;typevar_repr 4a45b3b43db1010 0*5
../python/Objects/typevarobject.c;typevar_traverse fb94e1cfe7ef10c 56 4*3 0 36 0 56*3 4*3 0 36 0 56*2 4*3 0 36 0 c ../python/Python/gc.c;visit_decref=28,../python/Python/gc.c;visit_reachable=28 ../python/Python/gc.c;visit_decref=28,../python/Python/gc.c;visit_reachable=28 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 - ../python/Python/gc.c;visit_decref=18,../python/Python/gc.c;visit_reachable=18 -
../python/Objects/typevarobject.c;typevar_typing_prepare_subst d02773a14555f56 0 2 0*3 2 0*4 2*2 0*19
../python/Objects/typevarobject.c;typevar_typing_subst a4d0ad3efffffff 0
../python/Objects/typevarobject.c;typevartuple 615197d97b19f22 0*10
../python/Objects/typevarobject.c;typevartuple_alloc d2ae9523d10c2c4 0*9
../python/Objects/typevarobject.c;typevartuple_clear 908b9266516abdb 0*10
../python/Objects/typevarobject.c;typevartuple_dealloc 4cc4eb163141ab0 0*12 c -
../python/Objects/typevarobject.c;typevartuple_default 3fd5b9054a8fcbd 0*6
../python/Objects/typevarobject.c;typevartuple_has_default 5fcfa1ab42b0f02 0*3
../python/Objects/typevarobject.c;typevartuple_iter d2ae9523cc5c1cb 0*9
../python/Objects/typevarobject.c;typevartuple_mro_entries a4d0ad3efffffff 0
../python/Objects/typevarobject.c;typevartuple_reduce ae15a43ac976867 0*2
../python/Objects/typevarobject.c;typevartuple_repr ae15a43ac976867 0*2
../python/Objects/typevarobject.c;typevartuple_traverse b4d80a875f9f1bb 0*12 c - - - -
../python/Objects/typevarobject.c;typevartuple_typing_prepare_subst ec30a358d6d0d59 0*3
../python/Objects/typevarobject.c;typevartuple_typing_subst a4d0ad3efffffff 0
../python/Objects/typevarobject.c;typevartuple_unpack d2ae9523cc5c1cb 0*9
../python/Objects/typevarobject.c;unpack_typevartuples 9bc9c70167ba8dd 2*2 0*6 2 0*2 2 0
../python/Objects/unicodeobject.c;EncodingMap_size a4d0ad3efffffff 0
../python/Objects/unicodeobject.c;FieldNameIterator_next 677261fbbb22d3d 0*2 1176 0*34
../python/Objects/unicodeobject.c;InsertThousandsGrouping_fill b45e51b67fdccc4 0*2 839 0 839 0*2 302 0*7 m 3=92,2=76,1=70,4=32,5=16,6=8,7=8
../python/Objects/unicodeobject.c;MarkupIterator_next d8ca8f789bb28f9 1176 222 1029 139 0*9 1884 0*2 7099 0*5 139 0*4 1860 0*3 1398 0*3 356 0*3 1176*2 0*11 1176 0*4 139 0*2 8 0*6 8 0*27
../python/Objects/unicodeobject.c;SubString_new_object ae15a43ac976867 0*2
../python/Objects/unicodeobject.c;SubString_new_object_or_empty ae15a43ac976867 0*2
../python/Objects/unicodeobject.c;_PyUnicode_FromUCS1 dea9051897c7aba 101*2 10444 275752 144522 46937 43815 1637 45186 45085 45186 0*2 275651 10444 101 m 5=3672,6=3475,7=3383,8=3251,4=3082,9=2390,3=2315,10=2272
../python/Objects/unicodeobject.c;_PyUnicode_FromUCS2 b7b062de19bff61 0*21 m -
../python/Objects/unicodeobject.c;_PyUnicode_FromUCS4 dd6f72b5e886596 22832 100 300 0*2 22632 29488 22832 29488 0*3 100*2 13500 480 12988 12888 0*3 100 0*3 100 m 100=100
../python/Objects/unicodeobject.c;_PyUnicode_InitStaticStrings a4d0ad3efffffff 1
../python/Objects/unicodeobject.c;_PyUnicode_TranslateCharmap ea114e4155249ef 0*4 46 0*7 66531 66469 0*2 66469 0 237 0*2 6312 237 0 6312 104 0*2 328 0 6250 0*3 104 0 62 328 0*3 62 0*4 104 0*5 62 0*4 328 0 133 5550 0*2 328 0*4 62 700 0*12 266 0*3 133 0*5 700 62 0*47
../python/Objects/unicodeobject.c;_copy_characters f1e6ab19891e194 0*3 13671 27316 0*3 202*2 176117 0 1480 0 153918*2 0*17 20473 0*10 101 0*14 464 21188 0*2 20473 223*2 0*3 101*3 0*11 m 2=47952,1=39089,3=12571,5=10700,7=10112,8=8160,6=5241,4=3747
../python/Objects/unicodeobject.c;any_find_slice 84d6547bf95c757 4897*2 201 0*2 494 0*4 4307 0 494 0*7 494 0*5 494*2 0*7 363 374 0*7
../python/Objects/unicodeobject.c;anylib_find e101884c2371251 10944 0*4 10944 0 10944*2 0 40 0*3
../python/Objects/unicodeobject.c;arg_as_utf8 209aa3e3852da94 0 9
../python/Objects/unicodeobject.c;as_ucs4 93d44793654a91d 0*2 14848 288 0*6 112 0*4 m -
../python/Objects/unicodeobject.c;ascii_decode 40315c4e117d51f 18096 54 321 2208 33938 70290 66849 73488 26652 26017 73167 20086 15697 33884 m 3=3649,6=2148,8=2041,4=1963,5=1186,11=1178,0=1174,7=1077
../python/Objects/unicodeobject.c;ascii_upper_or_lower a28b967619ba3f7 29461 0 29461 0 2390 0*2
../python/Objects/unicodeobject.c;asciilib__two_way_find 3fac92ca7468ed8 0*44 m -
../python/Objects/unicodeobject.c;asciilib_adaptive_find a2a3d2b05ea028f 0*16
../python/Objects/unicodeobject.c;asciilib_fastsearch 1b795119345cfc7 0*2 1504 878 0 2571 0 9514 9253 0 15296 8627 0*3 6048 626 8584 32998 126 0 14621 626 0 672 12889 0 8648 843 889 8300 833 0*2 4032 295 50 7113 0*2
../python/Objects/unicodeobject.c;backslashreplace 579db15ea0907e 0 1400 0*2 1400 0*2 1400 400 800 1000*2 0 1000 1200 800
../python/Objects/unicodeobject.c;build_string ecac8df50c1bff1 1176 0*4 1398*2 0*2 1176 0 1110 1176 0*3 264 0*3 8 429 0 222 0*2 1176 0*3 1070 106 431 0*3 1176 8 0 222 0 106 0*2 8 0*2 8 0*6 106 0*3 486 0*9 106 0*6 106 0*4 c _PyUnicode_FormatAdvancedWriter=745,_PyLong_FormatAdvancedWriter=431
../python/Objects/unicodeobject.c;case_operation 2ce38ca793f9d4 8100 500 0*4 400 0*2 300 0 100 0 100*2 c ../python/Objects/unicodeobject.c;do_title=300,../python/Objects/unicodeobject.c;do_casefold=100 m 92=100
../python/Objects/unicodeobject.c;charmapencode_lookup 1f83c808df69729 0*14
../python/Objects/unicodeobject.c;charmapencode_output 68cb4b42f075f4d 0*20 m -
../python/Objects/unicodeobject.c;charmaptranslate_lookup 910ccff69209e03 6549 0 5654*2 0*3 700 0 195 0*4
../python/Objects/unicodeobject.c;clear_interned_dict 3fd5b9080b58bc1 0*6
../python/Objects/unicodeobject.c;config_get_codec_name 436e89dc147636c 2*3 0 2*2 0 2*2 0*4
../python/Objects/unicodeobject.c;convert_uc e3b8f9d014b6a2 0*11
../python/Objects/unicodeobject.c;do_argstrip 41e76f63ee5e16d 9110 0 756 0 8818 0 9334 15982 0*8 4658 0 9866 0 10138 0*3
../python/Objects/unicodeobject.c;do_capitalize 8501805465c6e0d 0*8
../python/Objects/unicodeobject.c;do_casefold 9a4e9b7b4a39198 2300 0*2 2200 100
../python/Objects/unicodeobject.c;do_lower a4d0ad3efffffff 0
../python/Objects/unicodeobject.c;do_string_format a4d0ad3efffffff 486
../python/Objects/unicodeobject.c;do_string_format_map a4d0ad3efffffff 0
../python/Objects/unicodeobject.c;do_swapcase 908b926515e0d2c 0*7
../python/Objects/unicodeobject.c;do_title 1e049591678a050 32900 7600 0 32900 0 300
../python/Objects/unicodeobject.c;do_upper a4d0ad3efffffff 0
../python/Objects/unicodeobject.c;do_upper_or_lower 1e049591678a050 0*6
../python/Objects/unicodeobject.c;encode_wstr_utf8 3510b1edd161620 4 0*2
../python/Objects/unicodeobject.c;encoding_map_lookup 4a45b3bd7617a92 0*6
../python/Objects/unicodeobject.c;field_name_split ab88e8d76997abe 0 1176 944 0*3 684 0*3 1176 338 944 482 106 838 232 838 0*5 488 132
../python/Objects/unicodeobject.c;fieldnameiter_dealloc f9bab17da8a59e9 0*4
../python/Objects/unicodeobject.c;fieldnameiter_next 14b8eb1c5178a1 0*12
../python/Objects/unicodeobject.c;findchar 4cb84de665386f2 0*14 28 143953 0*3 1769 0*2 69379 7 0*6 68902 7 0*5 7 0*3 7746 0*7 4332 171 255 0 10284 0*4 131 129 0*9
../python/Objects/unicodeobject.c;formatfloat ce0fbd597492709 0 100 0*2 100 0*2
../python/Objects/unicodeobject.c;formatter_field_name_split d329c8a9afc5116 0*13
../python/Objects/unicodeobject.c;formatter_parser bb9fb60c7994e71 0*4
../python/Objects/unicodeobject.c;formatteriter_dealloc f9bab17da8a59e9 0*4
../python/Objects/unicodeobject.c;formatteriter_next 5b2797d5f09631e 0*23 c -
../python/Objects/unicodeobject.c;get_error_handler_wide a73e9e5c7436202 334*3 0*6
../python/Objects/unicodeobject.c;get_integer 46db81f712ab58c 232*2 1176 0*2 338 0*7
../python/Objects/unicodeobject.c;hashtable_unicode_compare 209aa3e3852da94 13099 0
../python/Objects/unicodeobject.c;hashtable_unicode_hash a4d0ad3efffffff 49892
../python/Objects/unicodeobject.c;intern_common b66651bb9091184 230926*4 339 0 47900 13099 0*4 13099 0*4 19060 0 13002 19060 15741 19060 18138 15741 14310 19060*2 438 15515 0*4
../python/Objects/unicodeobject.c;lower_ucs4 ac7ccadf8fbe759 0*10 25300 0*3
../python/Objects/unicodeobject.c;make_encode_exception d86b9c0b1ffa089 0*2 64 0*5
../python/Objects/unicodeobject.c;pad 32c8cfdaef49d67 0*24 m - -
../python/Objects/unicodeobject.c;replace 214de2009f6165b 0 4019 0 888 0*2 26 0*13 19510 0 18942 15491 2 18942 9295 0*2 14 0*2 1255 17687 0 4019 10890*2 40 0*3 10849 0*5 17687 0*3 3678 10873 0 3546 0 327 0*2 1215 0 17687 0*4 14 0*2 3678 0*2 327 0*5 14 0*2 3678 0*4 2180 0*21 m 8=6,11=4,20=4 2=14 - 6=1016,5=842,11=720,4=655,12=600,7=512,3=500,1=480 4=6864,5=1960,6=1920,1=100,2=3,13=1,22=1 3=1441,2=569,26=100,17=17,1=16,4=16,59=16,12=4 - - -
../python/Objects/unicodeobject.c;replace_1char_inplace 438e01c46494a06 0*2 323 0*4 107 0*2 103 0*3 333 0*2 333 0*2 6 0*3 6 0*7 327 0*10
../python/Objects/unicodeobject.c;resize_compact e7a8942f82efbce 22913 0*3 22913 0*2 2828 0*3 22913 0 2240 20439 234 0*2 2828 0 2828 c -
../python/Objects/unicodeobject.c;resize_copy dd5bcfe7e0a2a4 0*5
../python/Objects/unicodeobject.c;rsplit bb171a1e38770fe 0*71 13 0*51 26 13 0*4 13 0*21 13 0*23 13 0*10 13 0*22 13 0*48 13 0*56 13 0*52
../python/Objects/unicodeobject.c;split 90033e7c0b97bbb 0*2 6990 0*8 126 0*11 6998 0*5 14146 0 29648 0*12 147779 0*9 5792 0*8 10188 0*4 32 0 1378 0 5792 0*2 5738 0*3 158 0*16 5738 0*16 27082 22817 0*4 10188 158 0*11 158 0*8 16933 0*18 14165 0*2 2768 0*12 10188 0*2 32 0*9 2760 0*18 32 0*9 10188 0*29 8652 0*3 1536 0*48 1536 0*2 8344 0*22 1416 0*10 308 0*8 300 0*12
../python/Objects/unicodeobject.c;tailmatch 6e70f81ba61a4d3 16145 0*2 15037 0*9 120 14981 0 14861 0 4510 0 5438 0 5438 0 4510 32 120 1708 m 1=2462,2=1413,3=179,4=176,9=104,13=96,6=48,5=15
../python/Objects/unicodeobject.c;ucs1lib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/unicodeobject.c;ucs1lib__two_way b58862e5cc3cbf4 0*28
../python/Objects/unicodeobject.c;ucs1lib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/unicodeobject.c;ucs1lib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/unicodeobject.c;ucs1lib_fastsearch 41cf2b8ca2ebc9d 3072 0*2 3706 634 0 3192 0 19370 0 16194 22188 0 428129*2 0*2 206 3072 15964 305 15424 0*3 2969 21126 106 0 104 1062 0*2 21126 0*10 13 10274 405 960 0*2
../python/Objects/unicodeobject.c;ucs2lib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/unicodeobject.c;ucs2lib__two_way b58862e5cc3cbf4 0*28
../python/Objects/unicodeobject.c;ucs2lib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/unicodeobject.c;ucs2lib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/unicodeobject.c;ucs2lib_fastsearch c3985373d31890b 0*74
../python/Objects/unicodeobject.c;ucs2lib_utf8_encoder ac2da43ab05b2bc 0*9 88666 0 41 42 0*2 98 0*2 42 0*30 m -
../python/Objects/unicodeobject.c;ucs4lib__preprocess 2ef45d4a8bcbe63 0*17 m -
../python/Objects/unicodeobject.c;ucs4lib__two_way b58862e5cc3cbf4 0*28
../python/Objects/unicodeobject.c;ucs4lib__two_way_count 7735b6a10c824b2 0*4
../python/Objects/unicodeobject.c;ucs4lib_adaptive_find c70cc40004cfc94 0*22
../python/Objects/unicodeobject.c;ucs4lib_fastsearch a1eb24ed62e5817 0*62
../python/Objects/unicodeobject.c;ucs4lib_utf8_decode 1ee41df45cfd723 201 67 0*14 720 519 2621 2419 202 2352 202 0 447 417*2 202 0*4 202 0*21
../python/Objects/unicodeobject.c;ucs4lib_utf8_encoder 3728b1e92c608b6 0*9 3000 0 800 200 0*3 400 200 0 200 0*30 m -
../python/Objects/unicodeobject.c;unicode___format__ 9a4e9b7cf28e0f8 0*6
../python/Objects/unicodeobject.c;unicode_adjust_maxchar 4cfe00835b694d6 0*42
../python/Objects/unicodeobject.c;unicode_ascii_iter_next b15abf22d337d22 15933 1845 14088 1173 380
../python/Objects/unicodeobject.c;unicode_askind 1546c1240739a0b 0*13
../python/Objects/unicodeobject.c;unicode_capitalize bb9fb6076d173e9 0*4
../python/Objects/unicodeobject.c;unicode_casefold 209aa3e3852da94 0 100
../python/Objects/unicodeobject.c;unicode_center d329c8a57daa833 0 300*3 0 300 0*6 300*2
../python/Objects/unicodeobject.c;unicode_char ddde943465ffbc4 152 2902 152 0*3 2668 152 0
../python/Objects/unicodeobject.c;unicode_check_encoding_errors 482cdd4e0d3679e 7981 5032 0*19
../python/Objects/unicodeobject.c;unicode_check_modifiable b15abf262321072 1184*2 0 1184*2
../python/Objects/unicodeobject.c;unicode_compare 8ea2bc043827a6c 3 0*18 23247 0*19 100 0 13305 0*9 m 4=14640,3=2980,5=2281,2=1920,6=1202,7=120,1=100,20=2
../python/Objects/unicodeobject.c;unicode_compare_eq a9782487c1fb003 163258 60178 0 60178 0 8 1 m 1=28429,4=9558,5=6240,7=4009,8=2401,6=2370,2=1914,12=1079
../python/Objects/unicodeobject.c;unicode_copy_as_widechar 6cf91ead3862bc4 1140 0 69 0*8 m -
../python/Objects/unicodeobject.c;unicode_count 5c21930a21ea01c 0 3844 0 3844 0 3844 2600*2 0 2600
../python/Objects/unicodeobject.c;unicode_count_impl 6852e97826dff68 3844*2 2600 0*5 3844 0*3 3844 0*12
../python/Objects/unicodeobject.c;unicode_dealloc a913a11ce2ab948 0 320718 0 4689 0 3144 67 3144 67 0*3 3080 67 0 c PyObject_Free=317574,PyObject_GC_Del=3144
../python/Objects/unicodeobject.c;unicode_decode_call_errorhandler_writer 338346143f7a4ca 0*39
../python/Objects/unicodeobject.c;unicode_decode_locale 5c219308781f2f4 0 462 0*3 462 0*3
../python/Objects/unicodeobject.c;unicode_decode_utf8 d272861cc1b53cc 0*2 12 0 2 0 104 1 286 0*9 239 571 0*2 1021 0 2476 559 0 787 101 0*3 143 0*2 133 0*2 333 1868 0 1021 0 2372 0 650 0*4 69 0*5 329 0*3 143 0 136 373 69 0*3 286 56 0*7 136 370 229 101 229 0 69 0 35583 0*6 136 1868 153 2112 239 0*2 110 1868 597 21675 153 69 0 286 0*5 21675 0 136 0*3 10 0*4 286 0*3 714 1868 33715 0*3 136 1461 417 234 0 1868 0 101 0*3 25 1868 0*3 714 133 0*6 714 0 1021 0*6 101 0 714 0*2 133 0 143 0*8 1021 0*7 101 0*7 1021 133 0*2 143 0*4 101 0*2 133 0*3 143 0*3 101 0 133 0*14
../python/Objects/unicodeobject.c;unicode_encode 2836c42f6cea961 0 6038 0 6038 0 3989 6038 3989 0 2503 0 2503 0 3989 0*2 1486
../python/Objects/unicodeobject.c;unicode_encode_call_errorhandler 16a8f28c86a9839 0*23
../python/Objects/unicodeobject.c;unicode_encode_locale 5c2193084c350a9 23 0*4 23 0*3
../python/Objects/unicodeobject.c;unicode_encode_ucs1 b9c9bf8a737bdf6 964 0*7 128 1300 1064 0*4 192 4200 1000 264*2 0*2 64 0 1000 0 64 0 200 64 0*8 64 0*7 64 0*11 264 0 m -
../python/Objects/unicodeobject.c;unicode_encode_utf8 70e9d0600a5fb4c 0*2 1088 880 352 4106 384 32 0 40 200 0 256 0 4106 464
../python/Objects/unicodeobject.c;unicode_endswith f0918b06d95a3f3 171 0 171 0 441 2683 0*4 2242 0 171
../python/Objects/unicodeobject.c;unicode_expandtabs a11c8f4125c073d 0*4 75536 0 75536 0 664 0*6 216 0 216 0*3 8 0*3 100 0*8 216*2 0*5 m -
../python/Objects/unicodeobject.c;unicode_find 5c21930a21ea01c 0 4472 0 4472 0 4472 3814*2 667 160
../python/Objects/unicodeobject.c;unicode_format_getnextarg f9bab17ac771ef0 0 700 1345
../python/Objects/unicodeobject.c;unicode_fromformat_write_cstr 56e49bf3b50137d 15681 12471 3259*2 49 3259*2
../python/Objects/unicodeobject.c;unicode_fromformat_write_str 811b91314efe00b 0*3 10237 0*8 3728 0*4
../python/Objects/unicodeobject.c;unicode_fromformat_write_wcstr 56e49bf3b50137d 0*7
../python/Objects/unicodeobject.c;unicode_getitem 237490bc4e4ca1f 0 217 871 0*2 654 0 38
../python/Objects/unicodeobject.c;unicode_getnewargs ae15a43ac976867 0*2
../python/Objects/unicodeobject.c;unicode_hash 860b4d5ba9eec2 121204 97760 0 142
../python/Objects/unicodeobject.c;unicode_index cde18e390c1a8eb 0*12
../python/Objects/unicodeobject.c;unicode_isalnum 3dbcd625ee86671 0*8 13 0 3 0 13 0 2*2 0
../python/Objects/unicodeobject.c;unicode_isalpha 36fe82922e534b6 5400 25100 0 26200 0 6580 0*2 80 0*2
../python/Objects/unicodeobject.c;unicode_isascii a4d0ad3efffffff 886
../python/Objects/unicodeobject.c;unicode_isdecimal 36fe82922e534b6 0*11
../python/Objects/unicodeobject.c;unicode_isdigit 36fe82922e534b6 311 971 0 971 0 438 0*2 127 0*2
../python/Objects/unicodeobject.c;unicode_isidentifier 550aa894fffffff 201*2
../python/Objects/unicodeobject.c;unicode_islower 60d6ca5cc14e71b 0*14
../python/Objects/unicodeobject.c;unicode_isnumeric 36fe82922e534b6 0*11
../python/Objects/unicodeobject.c;unicode_isprintable fa54821d5fd846d 0*10
../python/Objects/unicodeobject.c;unicode_isspace 60d6ca57af5a021 0*13
../python/Objects/unicodeobject.c;unicode_istitle 7f99d174c95d121 0*17
../python/Objects/unicodeobject.c;unicode_isupper 60d6ca5cc14e71b 8401*2 0 8564 0 8401 0 831 782 668 0*4
../python/Objects/unicodeobject.c;unicode_iter 3fd5b90371a3935 0 1912 1846 66 1239
../python/Objects/unicodeobject.c;unicode_join a4d0ad3efffffff 9776
../python/Objects/unicodeobject.c;unicode_kind_name e0ae91114123650 0*10
../python/Objects/unicodeobject.c;unicode_length a4d0ad3efffffff 55758
../python/Objects/unicodeobject.c;unicode_ljust d329c8a57daa833 0*14
../python/Objects/unicodeobject.c;unicode_lower 209aa3e3852da94 27071 0
../python/Objects/unicodeobject.c;unicode_lstrip 7735b69cdc0a976 753*2 481 0
../python/Objects/unicodeobject.c;unicode_maketrans 93eb20f3bf05c32 0*2 100 0 100 0*4 100 0*3 500 0*2 500 0*24 100 0*3 100 0*10
../python/Objects/unicodeobject.c;unicode_mod ae15a43ac976867 1596*2
../python/Objects/unicodeobject.c;unicode_new 5581a5a4cdcc560 0*3 3154 0 3154 0 3154*4 0*3 2159 0*5 3154 0*6 3090 3154 0*3 3154 0 64 c PyType_GenericAlloc=3154 m 2=739,10=720,9=720,5=169,6=161,1=160,4=160,8=97
../python/Objects/unicodeobject.c;unicode_partition a4d0ad3efffffff 2126
../python/Objects/unicodeobject.c;unicode_removeprefix f37fb86d426ff9c 0*5
../python/Objects/unicodeobject.c;unicode_removesuffix f37fb86d426ff9c 0 1 0*3
../python/Objects/unicodeobject.c;unicode_repeat 4ebecdeb6bc8398 545 0*3 40 0*8 40 0*3 40 0*11 m 2=40
../python/Objects/unicodeobject.c;unicode_replace d329c89a069d383 19510 0*3 19510 0 19510 2*3 0*3
../python/Objects/unicodeobject.c;unicode_repr d5e8ad8c8916f10 0*3 14504 0 12304 2200 14304 100 0 500 0 14304 0*5 4121*2 0 700 0*4 100 0 100 0*10 4021 0 4021 100 4021 100 0*11 400 0*43 100 0 4121*2 100*4
../python/Objects/unicodeobject.c;unicode_resize 69fdf037243cda2 611 0 611 0*3 611*2 0 611 0*3 611 0*8
../python/Objects/unicodeobject.c;unicode_result f524832f64318df 16599 16446 0 1514 0 153 0 153 0 153 0 153 103*2
../python/Objects/unicodeobject.c;unicode_rfind 5c21930a21ea01c 0 425 0 425 0 425 41*2 166 41
../python/Objects/unicodeobject.c;unicode_rindex cde18e390c1a8eb 0*12
../python/Objects/unicodeobject.c;unicode_rjust d329c8a57daa833 0*14
../python/Objects/unicodeobject.c;unicode_rpartition a4d0ad3efffffff 1732
../python/Objects/unicodeobject.c;unicode_rsplit 5763c66345195cf 0 13 0 13 0 13*3 0 13*2 0*4
../python/Objects/unicodeobject.c;unicode_rstrip 7735b69cdc0a976 4614*2 4050 0
../python/Objects/unicodeobject.c;unicode_sizeof 64e49ff49707a3b 0*10
../python/Objects/unicodeobject.c;unicode_split 5763c66345195cf 0 10186 35 10186 35 10028*2 4396 158 4396 10028 0*4
../python/Objects/unicodeobject.c;unicode_splitlines 3fd5b90735398de 1076 0 1076*2 0 504
../python/Objects/unicodeobject.c;unicode_startswith f0918b06d95a3f3 22 0 132 0 132 13351 0 3008*2 0 13329 0 132
../python/Objects/unicodeobject.c;unicode_str 3510b1edd161620 1664 0*2
../python/Objects/unicodeobject.c;unicode_strip 7735b69cdc0a976 9429*2 127 0
../python/Objects/unicodeobject.c;unicode_subscript 322c5f538226c5a 871*3 0*2 364 22830 0 30100 0 30100 0 548 0 22830 0*3 8551 16489 5500 0*3 5500 0 160 0*2 144 0 8551 0*2
../python/Objects/unicodeobject.c;unicode_swapcase a4d0ad3efffffff 0
../python/Objects/unicodeobject.c;unicode_title a4d0ad3efffffff 300
../python/Objects/unicodeobject.c;unicode_translate a4d0ad3efffffff 328
../python/Objects/unicodeobject.c;unicode_upper 209aa3e3852da94 2390 0
../python/Objects/unicodeobject.c;unicode_vectorcall ccd33eae82ac1 0 9814 0*3 9 9801 0 9 0 9 0*7
../python/Objects/unicodeobject.c;unicode_zfill 1c6dfb72064e830 0*21
../python/Objects/unicodeobject.c;unicodeiter_dealloc f9bab17da8a59e9 1912 1 0*2
../python/Objects/unicodeobject.c;unicodeiter_len ae15a43ac976867 0*2
../python/Objects/unicodeobject.c;unicodeiter_next adfb97569adbf7e 410 66 0 66 0 344 0*2 344
../python/Objects/unicodeobject.c;unicodeiter_reduce 209aa3e3852da94 0*2
../python/Objects/unicodeobject.c;unicodeiter_setstate b15abf1e44b374f 0*5
../python/Objects/unicodeobject.c;unicodeiter_traverse 6d15c67b43fa13e 0*3 c -
../python/Objects/unicodeobject.c;xmlcharrefreplace 32ccd72fc1024ad 0*19
../python/Objects/unionobject.c;is_unionable f37fb86b7811527 100 57 6 2*2 1
../python/Objects/unionobject.c;make_union 3510b1eb87d49fc 49*3
../python/Objects/unionobject.c;union_getattro 7df0bf843dcd5ef 0*5
../python/Objects/unionobject.c;union_getitem 436e89e0f924e89 0*12
../python/Objects/unionobject.c;union_hash f9bab17da8a59e9 0*4
../python/Objects/unionobject.c;union_parameters 7735b6a9a4f9aa8 0*4
../python/Objects/unionobject.c;union_repr 8768eec08249db3 0*27
../python/Objects/unionobject.c;union_richcompare 908b926442af05b 0*10
../python/Objects/unionobject.c;union_traverse 937e7fa3c3bd9dd 0 174*2 0 174 0 c ../python/Python/gc.c;visit_decref=87,../python/Python/gc.c;visit_reachable=87 -
../python/Objects/unionobject.c;unionobject_dealloc 1b6bfe6552265b0 3*2 0 3 0 3 0 c PyObject_GC_Del=3
../python/Objects/weakrefobject.c;clear_weakref f9bab17da8a59e9 3182 38*2 34
../python/Objects/weakrefobject.c;clear_weakref_lock_held 908b926702fc23c 5492 5050 3167 30 805 474 3152 15
../python/Objects/weakrefobject.c;gc_clear f9bab17da8a59e9 0*4
../python/Objects/weakrefobject.c;gc_traverse 6d15c67b43fa13e 5770 490 5770 c ../python/Python/gc.c;visit_decref=245,../python/Python/gc.c;visit_reachable=245
../python/Objects/weakrefobject.c;get_or_create_weakref 96e333627f62480 0 4885 1198 3271 1198*3 1138 4119 3383 2302 1502 3383*2 2617 1198 766 1502*2 766 1003 1502 0*3 4119 0 c PyType_GenericAlloc=3383 PyType_GenericAlloc=1198
../python/Objects/weakrefobject.c;insert_weakref 6fa6cb83a0861c1 914 112 1964 61 2617 4469 1964 112 802 0 61 0 112 0*2 1964
../python/Objects/weakrefobject.c;proxy_abs 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_add a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_and a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_bool 56e49bebf52c709 0*7
../python/Objects/weakrefobject.c;proxy_bytes 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_call 1c8d73143117116 0*30
../python/Objects/weakrefobject.c;proxy_contains 56e49bebf52c709 0*7
../python/Objects/weakrefobject.c;proxy_dealloc a4d0ad3efffffff 0
../python/Objects/weakrefobject.c;proxy_divmod a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_float 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_floor_div a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_getattr a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_getitem a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_iadd a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_iand a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_ifloor_div a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_ilshift a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_imatmul a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_imod a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_imul a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_index 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_int 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_invert 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_ior a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_ipow 1c8d73143117116 0*30
../python/Objects/weakrefobject.c;proxy_irshift a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_isub a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_iter 56e49bebf52c709 0*7
../python/Objects/weakrefobject.c;proxy_iternext 49ab80d67e66c47 0*10
../python/Objects/weakrefobject.c;proxy_itrue_div a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_ixor a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_length 56e49bebf52c709 0*7
../python/Objects/weakrefobject.c;proxy_lshift a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_matmul a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_mod a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_mul a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_neg 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_or a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_pos 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_pow 1c8d73143117116 0*30
../python/Objects/weakrefobject.c;proxy_repr 56e49bf5fc6d622 0*7
../python/Objects/weakrefobject.c;proxy_reversed 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_richcompare a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_rshift a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_setattr 56e49bebf52c709 0*7
../python/Objects/weakrefobject.c;proxy_setitem d2ae9528486a8cf 0*8
../python/Objects/weakrefobject.c;proxy_str 49ab80d406b643c 0*10
../python/Objects/weakrefobject.c;proxy_sub a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_true_div a09da3a232771a 0*19
../python/Objects/weakrefobject.c;proxy_xor a09da3a232771a 0*19
../python/Objects/weakrefobject.c;weakref___init__ ec30a358d6d0d59 3284*2 0
../python/Objects/weakrefobject.c;weakref___new__ ae15a43ac976867 3284*2
../python/Objects/weakrefobject.c;weakref_dealloc 25f5c817fffffff 3182 c PyObject_GC_Del=3182
../python/Objects/weakrefobject.c;weakref_hash 1e0495890a13507 1927 535*3 0 438*2 0
../python/Objects/weakrefobject.c;weakref_repr 8fc48950a6bbbbf 0*12
../python/Objects/weakrefobject.c;weakref_richcompare 4bc2ee3354cc36e 0 1002*2 0*3 1002 994 0 994 8 0 1002 994 0 8 0 161*2 169 161 8 0*6
../python/Objects/weakrefobject.c;weakref_vectorcall 29b199baa714cad 0 3340 0 3340 0 3340*2 3338 0
../python/Parser/action_helpers.c;RAISE_ERROR_KNOWN_LOCATION 9c15a049fffffff 0*3
../python/Parser/action_helpers.c;_get_defaults 7735b6a0dc80108 0 8*3
../python/Parser/action_helpers.c;_set_seq_context f37fb8643838b8a 0*6
../python/Parser/lexer/lexer.c;lookahead 14c19ca83df4faf 0*7
../python/Parser/lexer/lexer.c;set_fstring_expr 6852e97aa6e4f9b 0*12 44 0*14
../python/Parser/lexer/lexer.c;tok_backup bb9fb609fbf8939 13570 12990 0*2
../python/Parser/lexer/lexer.c;tok_decimal_tail bb9fb60d8c2bf77 8 0 164 0
../python/Parser/lexer/lexer.c;tok_get_normal_mode 37e27af9bdfba6c 0 1869 0*2 40 0*6 12 0 2869 0*4 21 0 53 288 17 0 32 1855 0*2 3258 0 2133 585 44 585 44 0*2 3254 12401 0*3 1855 0 2729 3163 0*3 663 12 0 4345 1986 0*7 6750 6732 3033 1645 341 0*3 1103 0*5 208 250 137 0*2 1071 0*2 2479 32 0 325 8 317 2544 32 0*10 63 0*2 290 0 12 0*2 75 2461*2 0*3 63 0 813 105 0*4 609 0*2 12 75 137 0*2 63 0 156 0 2461 44 0 164 19 137 0 781 8 682 0 8 0*6 105 682 156 0 101 0 84 0*3 19 682 8 0 8 0*8 137 0*2 19 0*2 682 0*8 19 0 97 0*4 8 0*13 19 0*3 53 0*16 8 0*3 557 0*11 847*2 0 290 52*2 569 0*5 8 1898 0*3 63
../python/Parser/lexer/lexer.c;tok_nextc d7c1fec4c92cddf 853 37018 290 0*2 36148 c ../python/Parser/tokenizer/utf8_tokenizer.c;tok_underflow_string=1143
../python/Parser/lexer/lexer.c;verify_end_of_number 5da6cf7acb8b3fd 0*2 164 0 164 0 164 0*8 164
../python/Parser/parser.c;RAISE_ERROR_KNOWN_LOCATION 9c15a049fffffff 0*3
../python/Parser/parser.c;_gather_132_rule 2bd8f74d67e3eba 11 0 11 0*16
../python/Parser/parser.c;_gather_145_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_147_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_190_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_208_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_212_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_53_rule 69fdf03773a292b 0*3 8*3 0 8 0*3 8 0*3 8*2 0*2
../python/Parser/parser.c;_gather_55_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_57_rule 69fdf03773a292b 0*19
../python/Parser/parser.c;_gather_90_rule 2bd8f74d67e3eba 0*19
../python/Parser/parser.c;_loop0_100_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_102_rule 910ccfeaa92b23c 0*6 32 0*2 32*2 0
../python/Parser/parser.c;_loop0_113_rule cf6868c022e9991 19 0*2 17 50 38 0 50 0*2 31 12 0*3 19 12 19 12*2 0 12 0
../python/Parser/parser.c;_loop0_117_rule 8e43d4d0f6b49b7 16*3 0*4 32 0*3 32*2 0*2
../python/Parser/parser.c;_loop0_120_rule b0dde2a1053350c 0*3 28 0*2 56 28*2 0 28*3 0*4 28*2 0
../python/Parser/parser.c;_loop0_131_rule 8e43d4d0f6b49b7 0*7 16 0*3 16*2 0*2
../python/Parser/parser.c;_loop0_134_rule b0dde2a1053350c 0*3 8 0*2 16 8*2 0 8*3 0*4 8*2 0
../python/Parser/parser.c;_loop0_163_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_164_rule a09da383e932e0 0*7 56 0*2 56 0*2 56*2 0
../python/Parser/parser.c;_loop0_165_rule a09da383e932e0 0*7 56 0*2 56 0*2 56*2 0
../python/Parser/parser.c;_loop0_171_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_172_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_175_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_177_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_182_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_187_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_188_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_189_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_193_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_195_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_200_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_215_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_218_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_240_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop0_275_rule 8e43d4d0f6b49b7 0*15
../python/Parser/parser.c;_loop0_40_rule 910ccfeaa92b23c 4 2 4 0*3 43 0*2 43*2 0
../python/Parser/parser.c;_loop0_49_rule 910ccfeaa92b23c 0*12
../python/Parser/parser.c;_loop1_101_rule cc66d3c022cb72b 138 65 0*3 32 138 0*2 32 0 32*2 0
../python/Parser/parser.c;_loop1_103_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_111_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_14_rule f83ded0dc1595e3 0*5 805 105 781 0 24 781*2 0 24 0*3 781 757 24*2 0
../python/Parser/parser.c;_loop1_173_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_178_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_196_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_216_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_219_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_25_rule f2f8e5f6cc6ab87 0*20
../python/Parser/parser.c;_loop1_39_rule cc66d3c022cb72b 74 20 0*3 43 74 0*2 43 0 43*2 0
../python/Parser/parser.c;_loop1_41_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_50_rule cc66d3c022cb72b 8 0*4 8*2 0*2 8 0 8*2 0
../python/Parser/parser.c;_loop1_60_rule cc66d3c022cb72b 8 0*4 8*2 0*2 8 0 8*2 0
../python/Parser/parser.c;_loop1_61_rule cc66d3c022cb72b 0*14
../python/Parser/parser.c;_loop1_64_rule 3184217ccc666a9 0*2 16 0*2 8 24 0*2 24 0*3 8 0*3 8 0 16 0*3 16 0*2 16 8*2 0*3 16 8 0*2 16 0*2 16 0*3 16 8 0*8
../python/Parser/parser.c;_tmp_10_rule d2ae952318644d0 0*2 801 781 0 781*2
../python/Parser/parser.c;_tmp_121_rule 3e52e57ab16972c 0*21
../python/Parser/parser.c;_tmp_12_rule 436e89e34f54abf 0*2 781 168 781 56 0*3 781 0 777
../python/Parser/parser.c;_tmp_13_rule 908b926cda126a0 0*9
../python/Parser/parser.c;_tmp_149_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_153_rule 908b926beb31007 0*8
../python/Parser/parser.c;_tmp_154_rule 7df0bf89be5249d 0*5
../python/Parser/parser.c;_tmp_155_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_157_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_158_rule 49ab80d05a59f79 0*3 112 0*2 112*2
../python/Parser/parser.c;_tmp_159_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_15_rule d2ae952318644d0 0*2 24*2 0 24 0
../python/Parser/parser.c;_tmp_160_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_161_rule 2bd8f75200f62cc 0*2 112*2 0 112*2 0 112*2 0 112*2 0 112*2 0 112*2
../python/Parser/parser.c;_tmp_162_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_168_rule d2ae952318644d0 0*2 224*2 0 224*2
../python/Parser/parser.c;_tmp_16_rule d2ae952318644d0 0*2 8*2 0 8 0
../python/Parser/parser.c;_tmp_174_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_176_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_179_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_181_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_183_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_184_rule 14b8eae7966711 0*10
../python/Parser/parser.c;_tmp_186_rule 1e04959025cfe91 0*7
../python/Parser/parser.c;_tmp_192_rule 1e04959025cfe91 0*7
../python/Parser/parser.c;_tmp_194_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_199_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_201_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_202_rule 14b8eae7966711 0*10
../python/Parser/parser.c;_tmp_203_rule 14b8eae7966711 0*10
../python/Parser/parser.c;_tmp_214_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_217_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_220_rule b8e87b2f77f5a7 0*9
../python/Parser/parser.c;_tmp_222_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_223_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_227_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_228_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_22_rule d2ae952318644d0 0*2 8*2 0 8 0
../python/Parser/parser.c;_tmp_230_rule 56e49bf062598c8 0*6
../python/Parser/parser.c;_tmp_233_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_234_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_235_rule 5763c66dc79e628 0*13
../python/Parser/parser.c;_tmp_236_rule 14b8eae7966711 0*10
../python/Parser/parser.c;_tmp_237_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_238_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_239_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_241_rule 3fd5b9038ae61a0 0*5
../python/Parser/parser.c;_tmp_242_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_253_rule 1e04959025cfe91 0*7
../python/Parser/parser.c;_tmp_258_rule 8e43d4d67890776 0*2 468 460 0*2 449 27 0 460*2 0 460 449 11
../python/Parser/parser.c;_tmp_262_rule b15abf20939a2da 0*5
../python/Parser/parser.c;_tmp_267_rule b8e87b2f77f5a7 0*9
../python/Parser/parser.c;_tmp_268_rule b8e87b2f77f5a7 0*9
../python/Parser/parser.c;_tmp_269_rule b8e87b2f77f5a7 0*9
../python/Parser/parser.c;_tmp_270_rule b8e87b2f77f5a7 0*9
../python/Parser/parser.c;_tmp_280_rule 8e43d4d67890776 0*15
../python/Parser/parser.c;_tmp_33_rule c72487392215248 8 0*3 8*2 0 8*3 0
../python/Parser/parser.c;_tmp_34_rule 908b926cda126a0 0*2 43 10 33 10 33 0*2
../python/Parser/parser.c;_tmp_35_rule 908b926cda126a0 0*2 8 0 8 0 8 0*2
../python/Parser/parser.c;_tmp_59_rule 14b8eae7966711 0*2 8 0*7
../python/Parser/parser.c;_tmp_63_rule 908b926cda126a0 0*9
../python/Parser/parser.c;_tmp_67_rule d2ae952318644d0 0*2 16*2 0 16*2
../python/Parser/parser.c;_tmp_68_rule d2ae952318644d0 0*7
../python/Parser/parser.c;_tmp_69_rule 14b8eae7966711 0*2 16*2 0 16 8 0 8 0
../python/Parser/parser.c;_tmp_6_rule d2ae952318644d0 0*2 581 573 0 573 565
../python/Parser/parser.c;_tmp_70_rule 14b8eae7966711 0*10
../python/Parser/parser.c;_tmp_7_rule 14b8eae7966711 0*2 886 853 0 853 843 0 843 835
../python/Parser/parser.c;_tmp_89_rule 615197ceca117cb 0*3 1509 0 1509 0 1509 0*2
../python/Parser/parser.c;_tmp_8_rule d2ae952318644d0 0*2 817 809 0 809*2
../python/Parser/parser.c;_tmp_92_rule 908b926344582e3 0*3 8*2 0 8 0*2
../python/Parser/parser.c;_tmp_93_rule d2ae952318644d0 0*2 2806 2276 0 2276 2252
../python/Parser/parser.c;_tmp_94_rule b0dde2a8e5ef656 0*2 518 424 0*3 224*2 424 0 424 200 224*2 200 0 224 0*2 112
../python/Parser/parser.c;_tmp_95_rule ba18eb8f97e1ef4 0*2 44 28*2 0*7 28 0 28*2 0 28 0 28 0 28 0*2
../python/Parser/parser.c;_tmp_96_rule 2ecb3a5e84bc536 32 0*3 20 0 20 0*3 20 0 52 0*3 52 0*2 52*2 0*3 20 0 32 20 0*2 20 32 20 0 20 0 32*2 0 20*2 0*3 32 0*3 20*2 0*3
../python/Parser/parser.c;_tmp_97_rule 1e04959025cfe91 0*2 424 408 0 408 224
../python/Parser/parser.c;_tmp_9_rule d2ae952318644d0 0*2 809 801 0 801*2
../python/Parser/parser.c;annotated_rhs_rule 1e04959025cfe91 0*2 27*2 0 27 0
../python/Parser/parser.c;args_rule aa8134ad2bb9982 0 280 0*5 11 0*2 291 0*2 11 177 0 161*2 280 0 280 16 280 264 0*2 3 16 280 0 264 0*2 280 0 11*2 0*9 280 0*2 280 0*2
../python/Parser/parser.c;arguments_rule 42e9d45975adb5e 0*2 128 0 11 280 291 11 280 11 280 0*5
../python/Parser/parser.c;assert_stmt_rule 3e52e57b97f72c9 8 0*5 8*2 0*4 8*3 0 8*2 0*5
../python/Parser/parser.c;assignment_expression_rule 6338f93e95a9e80 32 0*3 319 2723 1313 0 2691*2 0 32*2 0*5
../python/Parser/parser.c;atom_rule d63a058c5a36b99 4*2 0*6 5161 32 0 5161 2842 0 32 554 4 2838 4 0*3 296 0 2838 0*4 294 32 2806 32 0*3 2806 44 554 2252 0 2252 52 1956 0 1956 0 518 1662 0*2 1662 44 1618 0 1618 52 1566 0*2 1566*2 0*3
../python/Parser/parser.c;attr_rule 3497ec663285595 0*4 32 88 0*4 32 0 32*3 16 0*2 32 0*4
../python/Parser/parser.c;augassign_rule 7bedc9a479c2c26 8 0*7 8*2 69 61 0*6 61 0*6 61 0*6 61 0*8 61 0*6 61 0*6 61 0*6 61 0*6 61 0*6 61 0*5 61 0*4 61 0*4 61*2 0
../python/Parser/parser.c;await_primary_rule b0dde2a947cfe73 8 1572 0*2 2394 0*2 8 0 2394 2402 0 8*2 0*3 1572 0 822*2
../python/Parser/parser.c;bitwise_and_rule 878866e061f7294 3080 0*4 3902 5442 3080 0*3 2362 1540 3902 2362 1540 0 3902 0*3 3902 0*3 822*2
../python/Parser/parser.c;bitwise_or_rule 878866e061f7294 3064 8 0*3 3894 6256 3072 0*3 2354 1540 3886 2354 1540 0 3894 8 0 8 3886 8 0*2 822*2
../python/Parser/parser.c;bitwise_xor_rule 878866e061f7294 3080 0*4 3902 5434 3080 0*3 2362 1540 3902 2362 1540 0 3902 0*3 3902 0*3 822*2
../python/Parser/parser.c;block_rule a557f0b6678d19f 0*2 26 0 32 129 161 129*2 0 129 0 32 0*7
../python/Parser/parser.c;capture_pattern_rule 5da6cf810da9b8d 0*5 40 0*2 40*2 0*3
../python/Parser/parser.c;class_def_raw_rule 3b412870b7185af 8 0*3 8 0*2 8 0*3 8 0*3 8 0*2 8 0*5 8 0*3 8 0*2 8 0*6 8 0*3 8*3 0*10
../python/Parser/parser.c;class_def_rule 8fc4895afebe370 0*4 8*2 0*4 8 0
../python/Parser/parser.c;class_pattern_rule 8b5019dfe2243e9 0*3 8 0*4 16 0 16 0 8 16 0*2 8 16 0*2 16 0 8 0*2 8 0 16 0 8 0 8 0*4 8*3 0 8*2 0 8 0*17
../python/Parser/parser.c;closed_pattern_rule ea2dd5637c5f0fa 0*2 16 0 120 0*2 16 0*2 40 0*6 16 0 40*2 56 0 16 0*2 16 0*2 8 0 32 0 40 0*8 32 0 40 0*7 32 0*2 40 0*4 8 24 0*2 40 0*4 8 16 0*2 40*2 0*2 8 0 8*2
../python/Parser/parser.c;comparison_rule ffa7c772b9c7c09 52 1420 15 0*7 2242 0*2 2294 0*3 52 0*3 1509 52 1472 0 2242 0 1524 15 0 1509 52 0*4 15 1509 822*2 15 0 1472 0*2 1509 1420 1509 0*2 1509 52 0 1509*2 0*2 1508 52 0*2 1508 1499 0 1499 1498 0 1498 1485 0 1485*2 0 1485 1483 0 1483*2 0 1483 1472
../python/Parser/parser.c;complex_number_rule f83ded0b540a54e 0*7 56 0*2 56 0*4 56 0*4 56 0*4
../python/Parser/parser.c;compound_stmt_rule e9236e6346be00b 10 0*3 886 835 0*3 18 835 10 41 817 51 10 0*4 10 0 18 0 817 41 0 8 809 0*6 809 18*3 8 801 18 0 18 0 18 0 801 18 20 781 0 18 0*2 18 0 781 0*2 18 0 8 773 0 18 0 773 8 18 765 18 0*3 765 757
../python/Parser/parser.c;conjunction_rule 4aa53bc580eb08c 10 1449 0*2 2261 0*4 2271 0 3 2281 0*2 1472 13 1459 10 0*2 13 10 1459*2 0*3 13 0*3 1449 0 822*2 1459 1449 10*2 0
../python/Parser/parser.c;decorators_rule f1f65ef629053c5 0*5 59 10 59 0 69 10 0 49 0 49 10 0 59*2 10*2 0*4 59 49 10*2 0
../python/Parser/parser.c;default_rule a09da3e298251b 0*3 58 0 58*2 0*11
../python/Parser/parser.c;del_stmt_rule 42e9d453cab471e 8 0*5 8 0 8*2 0 8 0 8 0*3
../python/Parser/parser.c;del_t_atom_rule fab40a8080f001a 8 0*8 8 0 8*2 0*28
../python/Parser/parser.c;del_target_rule 7f795912594b6ed 0*5 8 0*3 8 0*3 8 0*2 8 0*9 8 0*6
../python/Parser/parser.c;del_targets_rule ba18eb92cd54e63 8 0 8 0 8 0*6 8 0*3 8 0*3 8*2 0*2
../python/Parser/parser.c;dictcomp_rule 8486ddda70c3e3b 0*18
../python/Parser/parser.c;disjunction_rule 4aa53bc580eb08c 10 1439 0*2 2485 0*4 2261 0*2 2271 0*2 1459 10 1449 10 0*2 10*2 1449*2 0*3 10 0*3 1439 0 822*2 1449 1439 10*2 0
../python/Parser/parser.c;dotted_as_name_rule 3497ec6eda2ee83 16 0*3 16 0 16 0*4 16 8 16 8*3 16 0 8 0*3
../python/Parser/parser.c;dotted_name_rule a557f0aa1a4dd46 0*4 48*3 24 48 0 48 24 0 24 0 24 0*2 48 0*2
../python/Parser/parser.c;double_star_pattern_rule 908b926cda126a0 0*2 8 0 8 0 8 0*2
../python/Parser/parser.c;double_starred_kvpair_rule 8fc4895afebe370 16 0*2 16 72 88 16*2 0*2 72 40
../python/Parser/parser.c;elif_stmt_rule 3184217814c00f3 0*7 18*2 0*5 18*2 0*13 18 0*7 18 0*18
../python/Parser/parser.c;else_block_rule 76b2eb28b43bb3a 0*3 54*2 0*5 46 0*2 8 0 8 0 46 0 8 0*5
../python/Parser/parser.c;except_block_rule 95985f7caf3b477 8 0*4 8 16 0*2 8 0*5 8 0 16 0 8 0*8 8 0*2 8*4 0*3 8 0*6 8 0*2 8 0*4 8*2 0*3 8 0*14
../python/Parser/parser.c;except_star_block_rule 860f3b6a52e1809 0*47
../python/Parser/parser.c;expression_rule e8a433e6787f612 1407 0*3 2272 9 112 32 0*7 112 2229 0 1416 112*2 9 2238 0 9 112 0*2 9 0*2 1407 112 9 0*2 822 9 0*8 32 112 0*2 790*2 0*4
../python/Parser/parser.c;expression_without_invalid_rule 3497ec6759334df 0*25
../python/Parser/parser.c;expressions_rule fd2e21f1e242de8 0*4 40 0*2 40*2 0*6 40 0 40 0 40 0*3 40*2 0*5 40*2 0*4 40 0*5 40*2 0*7
../python/Parser/parser.c;factor_rule e47c4ce75596889 0 16 0*2 16 1548 8 0*2 8 1580 0*2 2426*2 0*5 16 2410 16 0 16 0*2 8 2402 8 0 8 0*2 1580 822*2
../python/Parser/parser.c;finally_block_rule 76b2eb28b43bb3a 0*3 16*2 0*5 8 0*2 8 0 8 0 8 0 8 0*5
../python/Parser/parser.c;for_if_clauses_rule c139f13c7709103 28 0*2 28 0*5 419 28 447 0*3 391 0 391 0 447 0*2 419 0 28 0*4 419 0*3 419 28 0*2 28 0*6 391 0 28 0*6 28 0*3 419 0*2 28 0 28*2 419 0*2 419 0*10
../python/Parser/parser.c;for_stmt_rule f66c757afbc95a9 20 0*4 20 0*5 20 0 20 0*2 20 0*2 20 0*5 20 0*4 20 0*6 20 0*3 20 0*12 20 0*2 20 0*20
../python/Parser/parser.c;fstring_conversion_rule 85018058ee1c698 17 0*2 19 17 2 17 2 17 0
../python/Parser/parser.c;fstring_format_spec_rule cde18e41e7cc77c 8 0*2 8 16 8*2 0*2 8*2
../python/Parser/parser.c;fstring_full_format_spec_rule 878866de3458260 8 0*3 17 8 19 0 11 0 8 0 11 0 8 0 8*2 0*4 8*2 0
../python/Parser/parser.c;fstring_replacement_field_rule 69fdf03e75a8aac 0*3 19 0 50 39 19 0 58 19 39*2 19 0*2 19 0 19*3 0*2
../python/Parser/parser.c;func_type_comment_rule 9076144278d458 0*2 51 0 51*2 0 51 0*5 51 0*4 51 0*9
../python/Parser/parser.c;function_def_raw_rule c139f140acd12c1 43 8 0*3 51 0*4 8 51 0*2 43 0*2 43 0*3 43*2 0*3 43 0 8 0*2 8 0 43 8 0*3 43 0*2 8*2 0 43 8 0 43 0*2 8 0 43 8 0*3 43 8 0*3 43 0 8 0*8 8 0*4 8*2 0*9
../python/Parser/parser.c;genexp_rule 3c2683085b87ab 0*5 2347 0 2347 0 391 2347 0*2 691 0*2 691 224 0*4 691 391 300
../python/Parser/parser.c;global_stmt_rule 2213456100ce49d 8 0*4 8*2 0*4 8*2 0*7 8 0*4 8 0*3 8*2 0*2
../python/Parser/parser.c;group_pattern_rule 8501805745be3a5 0*2 32*2 0*2 32 0*3
../python/Parser/parser.c;gt_bitwise_or_rule 85018058ee1c698 13 0*2 1498 13 1485 13 1485 13 0
../python/Parser/parser.c;gte_bitwise_or_rule 85018058ee1c698 1 0*2 1499 1 1498 1 1498 1 0
../python/Parser/parser.c;guard_rule 908b926cda126a0 0*2 16 0 16 0 16 0*2
../python/Parser/parser.c;imaginary_number_rule 908b926661da743 0*9
../python/Parser/parser.c;import_from_as_name_rule 3497ec6eda2ee83 8 0*5 8 0*4 8 0 8*2 0*2 8 0 8 0*3
../python/Parser/parser.c;import_from_as_names_rule 1c8d731206450af 0*2 8*2 0*10 8 0*3 8 0*3 8*2 0*2
../python/Parser/parser.c;import_from_targets_rule 546d7d732ab0a72 0*5 8*2 0*2 8 0*3 8 0 8 0*15
../python/Parser/parser.c;import_stmt_rule 7c95713c3fa8c83 0*2 8 0*9 8 0*3 8 0*9 16 0*2 8 0*10 8 0*3 8 0*5 8*3 0*16 8 0*3 8 0 8*4 0*3 8*2 0*5 8 0 8*2 0*4 8 0*4 8*2 0*4 8*2 0*3 8*3 0 8 0*6
../python/Parser/parser.c;in_bitwise_or_rule 85018058ee1c698 2 0*2 1485 2 1483 2 1483 2 0
../python/Parser/parser.c;invalid_ann_assign_target_rule ccd3332403a93 0*2 112*3 0 112*2 0 112 56 0 112 0*3
../python/Parser/parser.c;invalid_arguments_rule a98f8fb63a5a41f 0*91
../python/Parser/parser.c;invalid_arithmetic_rule 7f79591137a35f6 112 0*2 112*2 0*26
../python/Parser/parser.c;invalid_as_pattern_rule cc66d3bc7af62a7 0*17
../python/Parser/parser.c;invalid_assignment_rule 4aa53bcebd6e8cd 0*4 56 0*3 56 0*3 56 0*5 56 0*2 56 0*7 56*2 0*4 56 0 56 0*5 56 0*4
../python/Parser/parser.c;invalid_block_rule 85018058ee1c698 0*10
../python/Parser/parser.c;invalid_class_pattern_rule f2f8e5f68936425 0*23
../python/Parser/parser.c;invalid_comprehension_rule f0710377cf8708b 0 224 0*5 224*2 0 168 224 0*5 224*2 0*3 56 224 0 224 0*4 56 224 0*4 56 224 0*3
../python/Parser/parser.c;invalid_conversion_character_rule 42e9d454c922289 0*18
../python/Parser/parser.c;invalid_del_stmt_rule b8e87ba74ffd5f 0*10
../python/Parser/parser.c;invalid_dict_comprehension_rule b8e87b51f376d5 0*11
../python/Parser/parser.c;invalid_double_starred_kvpairs_rule f1a172812c08f8 20 0*6 20*3 0*4 20 0*15 20 0*2 20 0*26
../python/Parser/parser.c;invalid_except_stmt_rule e5fb116226ba535 0*45
../python/Parser/parser.c;invalid_factor_rule c6a3daa8aa07440 112 0*2 112 0*2 112 0 112 0*3 112 0 112 0 112*2
../python/Parser/parser.c;invalid_for_target_rule cde18e3c9d19ad5 0*11
../python/Parser/parser.c;invalid_group_rule cc66d3bc7af62a7 112 0*3 112*3 0*4 112*2 0*4
../python/Parser/parser.c;invalid_if_stmt_rule edb7fecc66f50c2 0*22
../python/Parser/parser.c;invalid_import_from_targets_rule 1546c1272ec287c 0*16
../python/Parser/parser.c;invalid_kwarg_rule 743b0d9f4281222 0*40
../python/Parser/parser.c;invalid_lambda_parameters_helper_rule 8d4d6fc303cecf4 0*24
../python/Parser/parser.c;invalid_legacy_expression_rule 8501805c265bcab 112 0*2 112*2 0*5
../python/Parser/parser.c;invalid_match_stmt_rule 7c77e2059ded25e 0*5 56 0 56 0*5 56 0*4 56 0*5
../python/Parser/parser.c;invalid_parameters_helper_rule 41e76f69cc28f45 0*24
../python/Parser/parser.c;invalid_replacement_field_rule 2dc5815d959f769 0*99
../python/Parser/parser.c;invalid_with_stmt_rule 61b11fb3dfb8652 0*43
../python/Parser/parser.c;inversion_rule 211dfe554e68aec 8 1472 0*2 2271 0*2 8 0 2294 2302 8 0 8 0*2 1472 822*2
../python/Parser/parser.c;is_bitwise_or_rule 85018058ee1c698 11 0*2 1483 11 1472 11 1472 11 0
../python/Parser/parser.c;isnot_bitwise_or_rule c7248737e005185 0*3 1483*2 11 0 1483 0*3
../python/Parser/parser.c;items_pattern_rule f83ded07e9367dd 16 0 16 0*7 16 0*3 16 0*3 16*2 0*2
../python/Parser/parser.c;key_value_pattern_rule c9751eaa1b9fda2 16 0*3 16 0 16 0 16 0 16 0 16 0 16 0*6 16 0*3 16 0 16 0*2 16 0 16 0*2 16 0*22
../python/Parser/parser.c;keyword_pattern_rule c7248737e005185 8 0*3 8*3 0 8*2 0
../python/Parser/parser.c;keyword_patterns_rule f83ded07e9367dd 8 0 8 0*7 8 0*3 8 0*3 8*2 0*2
../python/Parser/parser.c;kvpair_rule c7248737e005185 32 0*2 40 72*2 32 40 32*2 0
../python/Parser/parser.c;kwarg_or_double_starred_rule c5ad61b204d02ea 0*10 11 0 11 0*6 11 0*2 11 0*5
../python/Parser/parser.c;kwarg_or_starred_rule ba18eb91161ccd5 0 32 0*8 22 32 54 32 0 32*2 0*5 22*2 0
../python/Parser/parser.c;kwargs_rule d63a05927d62a22 0*3 27 16 0 27 0*2 11 0*7 16 0 27 0*10 16 0 11 0*5 16 0 11 0 16 11 0 16 0*2 11 16 0*6
../python/Parser/parser.c;kwds_rule fb3357ff62813dc 0*8 51 0 51 0*3 51 0*20
../python/Parser/parser.c;lambda_kwds_rule fb3357ff62813dc 0*8 32 8 24 0*2 8 24 0*20
../python/Parser/parser.c;lambda_param_maybe_default_rule c6a3daac9d0682f 0*5 8 0 8 0*3 8 0*3 8 0*4
../python/Parser/parser.c;lambda_param_no_default_rule 1546c12c5e0bf03 128 0*2 706 288 866 578 0*3 128 160 128 160 0*2
../python/Parser/parser.c;lambda_param_rule 5da6cf810da9b8d 834 0*3 170 1362 0 834 528*2 834 0*2
../python/Parser/parser.c;lambda_param_with_default_rule c6a3dab34e6e536 0*5 96 0 96 0*5 96 0*2 96 0*3
../python/Parser/parser.c;lambda_params_rule 4bc0f57f860978a 0*6 32 0*11 32 0*5 32 0*3 32 0*15 32 0*29 32 0*5 32 0*7 32 0*3 32 0*31
../python/Parser/parser.c;lambda_slash_no_default_rule 406032e999c4a5c 0 138 0*2 65 0 32 0 32 0*3 32 138 0*2 138 0*2 65 0*2 32 0 32 0*2 32 0 32 0 32 0 138 0*3 32*2 0*2 32*2 0
../python/Parser/parser.c;lambda_slash_with_default_rule 50f9edfc83eb4ed 0*3 138 0*3 65 138 0*3 32 0*5 32 138 0*4 32 0*2 65 0*4 138 0*4 32 0*3 32 0 32 0 32 0 32 0*2 32 0 32 0*7 32*2 0 32*2 0*5
../python/Parser/parser.c;lambda_star_etc_rule 4573ffd2e191947 0*3 8 0*4 32 0*2 32 0*5 24 0 8 0*6 8 0*6 24 0 8*2 0*5 8 0*10 8 0*9 8 0*4 24 0*2 24 0*10
../python/Parser/parser.c;lambdef_rule 8486ddd9e64d933 32 0*4 790 822 32 0 790 32*4 0*4
../python/Parser/parser.c;list_rule d9ecc18aa21d167 16 0*4 252 268 44 0 252 44 16*2 0*2
../python/Parser/parser.c;lt_bitwise_or_rule 85018058ee1c698 9 0*2 1508 9 1499 9 1499 9 0
../python/Parser/parser.c;lte_bitwise_or_rule 85018058ee1c698 1 0*2 1509 1 1508 1 1508 1 0
../python/Parser/parser.c;mapping_pattern_rule 9385296e1c7d00e 0*8 8*2 0 24*2 0*5 24 0 8 0 8 0*2 24 8 0 8 0*6 16 8 0 8 16 0 8 0*5 8*2 0*4
../python/Parser/parser.c;match_stmt_rule ba18eb8b382576b 0*2 8 0*3 757 8 0 765 8 757 8*2 757 0 8 56 8 56 8*2 0*4
../python/Parser/parser.c;maybe_sequence_pattern_rule ba18eb92cd54e63 8 0 8 0 8 0*2 8*3 0 8 0*3 8 0*3 8*2 0*2
../python/Parser/parser.c;maybe_star_pattern_rule 16487a1df0d301e 0 8 0*4 24 8 0*2 24 0*3 8 0 32*2 0*5 8 24*2 8*2 0*2
../python/Parser/parser.c;name_or_attr_rule 1e04959025cfe91 0*2 88*2 0 88 16
../python/Parser/parser.c;named_expression_rule 743b0d9d21f8c08 0*2 1572 1540*2 0*3 1540 0*2 886 654 392 0 280 0 112 0*2 112 0*3 112 0*5 112 0 112 0 112 0*4
../python/Parser/parser.c;nonlocal_stmt_rule 2213456100ce49d 0*33
../python/Parser/parser.c;notin_bitwise_or_rule c7248737e005185 0*3 1485*2 0*2 1485 0*3
../python/Parser/parser.c;open_sequence_pattern_rule c724873ae3f40ba 0*3 16*3 0 16 0*3
../python/Parser/parser.c;or_pattern_rule ac9c42c25028c43 128 0*4 144 0*2 16*2 128 0 16 32*3 96 32 0*2 128 0*3 128 0*3 128*2 0*2
../python/Parser/parser.c;param_maybe_default_rule edb7fed2ac8d8c6 16 0*2 16 0 32 16 32 16 0*2 16*2 0 16 0 16 0 16*3 0
../python/Parser/parser.c;param_no_default_rule c6a3dab1f90a5f2 165 213 165 0*2 412*2 625 213 0 213 247 213 199 0 247 199 165*2 0
../python/Parser/parser.c;param_no_default_star_annotation_rule c6a3dab1f90a5f2 0*5 8 0 8 0*3 8 0*3 8 0*4
../python/Parser/parser.c;param_rule 7c77e209044614e 669 0*3 83 748 1417 0*2 748 0 669 85 669 584 85 669 0 584 0*3
../python/Parser/parser.c;param_star_annotation_rule 7c77e2089209a24 0*5 16 0 16 0 16 0*12
../python/Parser/parser.c;param_with_default_rule edb7feda2810d17 6 14 6 0*2 151 20 165 20 14 0 145 14 6 14 6 0 145 6*3 0
../python/Parser/parser.c;params_rule 5b592a5bd9fe06e 0 8 0*4 43 0 8 0*9 51 0*5 43 0*3 51 0*15 43 0*14 8 0*18 8 0*5 8*2 0*3 43 0*6 43 0*5 8 0*5 43 0*2 8 0*2 43 0*37
../python/Parser/parser.c;pattern_capture_target_rule c7248737e005185 0*3 48*2 32 16 48 0*3
../python/Parser/parser.c;pattern_rule f83ded0b0627ec0 0*5 72 0*2 16 72*2 64 0 72 8 0 72 0*6
../python/Parser/parser.c;patterns_rule 42e9d45372b2bfd 0 16 0*3 16 0 16 0 16 0*4 16 0*2
../python/Parser/parser.c;positional_patterns_rule 1c8d731206450af 0*2 8 0*3 8*2 0 8 0*16
../python/Parser/parser.c;power_rule c6a3daac6391dfc 1572 8 0*4 2394 1580 0 2402 8 0 8 2394 8 0*2 822*2
../python/Parser/parser.c;primary_rule 819510cfc3065f7 0 101 0*3 283 0 4382 16942 3560 0*3 2402 1980 4281 2402 16 1980 0 101 4382 283 0 101*2 0 3160 1879 4281 0 16 0*5 3998 0 1879 283 0 283 3982 1596 283 16 272*2 283 0 16 0*2 3982 16*2 0 822 0 822
../python/Parser/parser.c;raise_stmt_rule dae27a8ef0a532b 0 66 0*6 66 0 66 0*3 66 64 66 2 64 66 0 2 0*9
../python/Parser/parser.c;real_number_rule 908b926661da743 0*3 112 0*2 112*2 0
../python/Parser/parser.c;return_stmt_rule 9bc9c7081c09e7c 43 0*5 43*2 0*2 43*2 0*2
../python/Parser/parser.c;sequence_pattern_rule f83ded02c76b020 0 8 0*5 24 8 0 32 8 0 24 8 0 8 0*2 24 0*5
../python/Parser/parser.c;setcomp_rule 8486ddda70c3e3b 0*18
../python/Parser/parser.c;shift_expr_rule 743b0d9e41a6f24 0*6 3902 3080 9344 3080 0*3 2362 1540 3902 2362 1540 0*2 3902 0*3 3902 0 1540 0*7 112 3902 0 822*2
../python/Parser/parser.c;signed_number_rule 8486dde26f69ac1 0*6 72 0 72 56 0*2 56*2 0*4
../python/Parser/parser.c;signed_real_number_rule 8486dde26f69ac1 0*6 112 0 112*2 0*2 112*2 0*4
../python/Parser/parser.c;simple_stmt_rule a4323e12d5e6608 0*3 435 125 0*3 8 125 43 40 0 24 0 789 749 0*4 781 16 0 749 8 101 0*2 8 789 0 24 0*3 781 66 4 8*3 0 125 624 0 8*3 0 125 0*11 757 0*2 43 581 24 43 24 0*3 24 0*6 8 16 565 69 749 24 16 749 0 24 0*5 8 0*2 8 0 24 66 499 56 0 66 0 8 0 499 0*4 8*2 491 8 0 8*2 24 467 24 0 8*3 459 8 0*2 8 451 8 0*3 8 443 8 0*3 8 435 8 0*2 435 0 435
../python/Parser/parser.c;simple_stmts_rule 361e0af5bbddc09 354 0*3 435 354 789 354*2 0 354 0 435 0*2 435 0 435 0*19
../python/Parser/parser.c;single_subscript_attribute_target_rule 41e76f5f41dde5a 0 4 0*4 112 1870 238 0 1874 4*2 0 1870 4 234 4 0*3 1870 0*6
../python/Parser/parser.c;single_target_rule af92f9bacb91edb 181 0*3 1093*3 0 181*2 912 0*2 912 168 56 912 0*3
../python/Parser/parser.c;slash_no_default_rule 406032e999c4a5c 0 74 0*2 20 0 43 0 51 0*3 51 74 0*2 74 0*2 20 0*2 43 0 51 0*2 51 0 51 8 43 0 74 0*3 51 43 8 0 43*2 0
../python/Parser/parser.c;slash_with_default_rule 50f9edfc83eb4ed 0 8 0 74 0*2 12 20 74 0 2 0 51 0 10 0*2 8 51 74 0*2 8 0 51 4 0 20 8 12 0*2 74 0*2 2 0 51 0 2 0 43 0 51 0 43 0 51 0*2 43 0 41 10 0*2 4 0*3 43*2 10 43 41 0 2 0 2 0
../python/Parser/parser.c;slice_rule a557f0b067e7926 8 0 8 0*3 8 0 16*2 8 0 8*2 0*4 8*2 0*2
../python/Parser/parser.c;slices_rule e772f7e3a682ba8 0*5 16*2 0*2 16*2 0*10
../python/Parser/parser.c;star_atom_rule fab40a8080f001a 217 0*3 8 0*4 217 0 217 1037 820 8 0*2 820 176 64 0*5 812 176*2 0 812 8 4 8 0*2 812 4 0*4
../python/Parser/parser.c;star_etc_rule 517eb07c93c3d69 0*2 8 0*4 8 51 0 51 0*5 43 8 0*2 16 0*3 8 0*2 8 0 8 0*6 43 0 8*2 0*2 8 0*2 8 0*9 8 0*3 35 0*6 8*2 0*2 8 0*4 8 0*6 8 0*3 8 0*2 35 0*2 35 0*6
../python/Parser/parser.c;star_expression_rule 211dfe554e68aec 0 271 0*2 2166 0*4 903*2 0*5 271 632*2
../python/Parser/parser.c;star_expressions_rule fd2e21f1e242de8 0*4 271 0*2 63 1023 0*6 1023 0 271 0 271 0*3 271*2 0*5 271 1023 0*4 271 0*5 271 1023 0*3 752*2 0*2
../python/Parser/parser.c;star_named_expression_rule 8486dde12e5dbf9 0 636 0*3 245 0*2 1066*2 0*4 1066 0 430*2
../python/Parser/parser.c;star_named_expressions_rule ba18eb92cd54e63 158 0 158 0 158 0*2 214 192*2 0 158 0*2 68 158 0*3 158*2 0*2
../python/Parser/parser.c;star_target_rule ba18eb8eaa448ff 0 229 0*2 1116 0*4 1041*2 0*10 229 812*2
../python/Parser/parser.c;star_targets_list_seq_rule ba18eb92cd54e63 4 0 4 0 4 0*6 4 0*3 4 0*3 4*2 0*2
../python/Parser/parser.c;star_targets_rule 7c77e20e2592f88 8 0*2 8 0 56 153 0 820 965 145 0*3 812 8*2 812 8*2 0*3
../python/Parser/parser.c;star_targets_tuple_seq_rule e5fb1167b01aea5 0 8 0*3 168 0*3 176 0 8 0 72 8 64 0*2 8 64*2 8 0 8 0 8 0 56 168 0*3 168 64 0*2 56 8*2 0
../python/Parser/parser.c;starred_expression_rule b3d359a24688b7e 280 8 0*4 177 0*4 8 762 0 770 280*2 8 0*2 8 0*7 762*2 0*2
../python/Parser/parser.c;statements_rule 361e0aeb80cb45a 323 129 322 0*4 104 435 323 0 129 323 112 0 112 0 886 129 757 435 0 451 0*3 435 322 0 435*2 112 0 323*2 0
../python/Parser/parser.c;strings_rule e2613ac71f402d1 281 12 0*2 269 289 0*5 321 0*3 281 40 0*2 40 590 281 321 0 590 0 602 12 0 281 0*2 12 590 12 0 321 0 12 321 0 40 590 269 281 269 321*2 0 281 0
../python/Parser/parser.c;subject_expr_rule 211dfe57660cc94 8 0*4 8*3 0 8 0*2 8 0*7
../python/Parser/parser.c;sum_rule e47c4ce90ed4957 0 8 0*2 3080 0*2 3910 9464 3088 0*3 2362 1548 3902 2362 1548 0 8 3910 0 8*2 3902 0 1540 0*4 3902 0*3 822*2
../python/Parser/parser.c;t_lookahead_rule 14b8eae7966711 0*2 588 345 0 345*2 0 345 313
../python/Parser/parser.c;t_primary_rule c8f243314a0270f 0 13 0*4 1194 9526 275 0*4 1049 145 1181 1049 2 145 0*2 17 1194 17 0 1181 13 260 132 13 0*6 2 1181 132 0*7 1179 0*2 132 0*2 128 0 128*2 435 919 260 919 2 0 2*3 0*3
../python/Parser/parser.c;target_with_star_atom_rule 7f795912594b6ed 0 4 0*2 176 225 0*3 1037 130 0 4 1041 4 0 1037 4 126 4 0*6 225 0 812*2 0*3
../python/Parser/parser.c;term_rule d7bd581b78572fa 0 8 0*2 8 0*2 3942 21202 3120 0*3 2370 1572 3934 2370 0 1572 0 8*2 3942 0 8*2 3934 0 8 1564 0*6 3926 0 1564 0 8 3096 8 0 8*2 3926 0 1556 0*5 3918 0 1556 0 8 0*2 8*2 0 112 3918 0*3 822*2
../python/Parser/parser.c;try_stmt_rule 330dc7fdf3a2c4b 0 8 0*5 8 0*8 8*2 0 8 0*2 8*2 0*2 8 0*8 8 0*5 8 0*3 8 0*2 8 0*6 8 0*10 8 0 8 0*25
../python/Parser/parser.c;tuple_rule ba18eb915942f95 94*2 0*4 648 742 0*2 648 0 630 536 630 278 94*2 536 94 0*2 94*2 0
../python/Parser/parser.c;type_alias_rule edb7fecca960719 0*20
../python/Parser/parser.c;type_param_default_rule cde18e45e01715e 0*11
../python/Parser/parser.c;type_param_rule 3d1a132ddc0f18a 0*62
../python/Parser/parser.c;type_param_starred_default_rule cde18e45e01715e 0*11
../python/Parser/parser.c;type_params_rule c42a3c2db4ecbb0 0*7 59*2 0*5 59 0*28
../python/Parser/parser.c;value_pattern_rule 9bc9c70ccdc0f51 0*5 32 0*2 32*2 0*4
../python/Parser/parser.c;while_stmt_rule f07103779f7eafa 8 0*4 8*2 0*5 8 0*3 8 0*2 8 0*2 8 0*2 8 0*6 8 0 8 0*8
../python/Parser/parser.c;wildcard_pattern_rule 5da6cf810da9b8d 16 0*4 48 0 16 32*2 16 0*2
../python/Parser/parser.c;with_item_rule 16487a1c3724da1 8*2 0 8 0*2 8 16 8 16 8*2 0*2 8 0*2 8 0 8 0*12
../python/Parser/parser.c;with_stmt_rule d8890f43e270372 0 8 0*3 8 0*6 8*2 0 8 0*3 8 0*15 8 0*9 8 0*4 8 0*19 8 0*11 8 0*9 8 0*54
../python/Parser/parser.c;yield_expr_rule 3e52e57b39cd132 40 0*3 40 0 35 563 40 0 563 0*3 523 0*2 40 0 523 40*2 0*2
../python/Parser/parser.c;yield_stmt_rule 5da6cf810da9b8d 24 0*4 24 0 24 0*2 24 0*2
../python/Parser/pegen.c;RAISE_ERROR_KNOWN_LOCATION 9c15a049fffffff 0*3
../python/Parser/pegen.c;_PyPegen_name_from_token bb9fb6086d9dce3 14473 6108 0*2
../python/Parser/pegen.c;parsenumber_raw 36fe829276ad9c6 0 296 16 0*4 16 296 0 16 0
../python/Parser/pegen_errors.c;RAISE_ERROR_KNOWN_LOCATION 9c15a049fffffff 56 0*2
../python/Parser/pegen_errors.c;_PyPegen_tokenize_full_source_to_check_for_errors 6338f9349165310 448 0 56*3 0*2 56 0*13
../python/Parser/pegen_errors.c;get_error_line_from_tokenizer_buffers a3248f3cdc2b29b 0*11
../python/Parser/string_parser.c;RAISE_ERROR_KNOWN_LOCATION 9c15a049fffffff 0*3
../python/Parser/string_parser.c;decode_bytes_with_escapes 7df0bf8899f1099 0*6
../python/Parser/string_parser.c;warn_invalid_escape_sequence 19d8f34c6788941 0*22
../python/Parser/tokenizer/file_tokenizer.c;borrow_read a4d0ad3efffffff 0
../python/Parser/tokenizer/file_tokenizer.c;fp_getc a4d0ad3efffffff 0
../python/Parser/tokenizer/file_tokenizer.c;fp_setreadl 8b2cbf1c7fdcb9e 0*19 c -
../python/Parser/tokenizer/file_tokenizer.c;fp_ungetc a4d0ad3efffffff 0
../python/Parser/tokenizer/file_tokenizer.c;tok_concatenate_interactive_new_line f37fb861984a467 0*5
../python/Parser/tokenizer/file_tokenizer.c;tok_underflow_file 20cbcd378ebfa69 0*35 m -
../python/Parser/tokenizer/file_tokenizer.c;tok_underflow_interactive a81ff19d719c6f4 0*28 m -
../python/Parser/tokenizer/helpers.c;_syntaxerror_range 6a13c35c5f151ca 0*16
../python/Parser/tokenizer/readline_tokenizer.c;tok_underflow_readline 6bc5f03e6f9fd9f 0*28 m -
../python/Parser/tokenizer/string_tokenizer.c;buf_getc a4d0ad3efffffff 0
../python/Parser/tokenizer/string_tokenizer.c;buf_setreadl a4d0ad3efffffff 0
../python/Parser/tokenizer/string_tokenizer.c;buf_ungetc a4d0ad3efffffff 0
../python/Parser/tokenizer/string_tokenizer.c;tok_underflow_string b15abf231bd4154 0*4
../python/Parser/tokenizer/utf8_tokenizer.c;tok_underflow_string b15abf231bd4154 813 330 853 290
../python/Python/Python-ast.c;add_ast_annotations b55416f833fd4ca 1 0*2 1 0*6 1 0*9 1 0*2 1 0*3 1 0*9 1 0*2 1 0*2 1*2 0*7 1 0*2 1 0*3 1 0*5 1*2 0*8 1 0*2 1 0*8 1*2 0*6 1 0*6 1 0*7 1 0*7 1 0*7 1 0*9 1 0*2 1 0*7 1*2 0*7 1 0*6 1 0*7 1 0*9 1 0*7 1 0*7 1 0*3 1 0*10 1 0*7 1 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*4 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*13 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0 1*2 0*7 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*4 1*2 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0 1*2 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*13 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*10 1 0*7 1 0*3 1 0 1*2 0*10 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*4 1*2 0*7 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*3 1 0*7 1*2 0*7 1 0*3 1 0*4 1 0*4 1*2 0*7 1 0*3 1 0*4 1 0*4 1*2 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0*4 1 0*3 1 0 1*2 0*4 1*2 0*7 1 0*13 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0*10 1 0*7 1 0*7 1 0*3 1 0*4 1 0*4 1*2 0*7 1 0*3 1 0*10 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*3 1 0*10 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*7 1 0*3 1 0 1*2 0*7 1 0*7 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*4 1 0*7 1 0*7 1 0*3 1 0*4 1 0*7 1 0*3 1 0*16 1 0*3 1 0*10 1 0*7 1 0*7 1 0*3 1 0*10 1 0*7 1 0*3 1 0*10 1 0*7 1 0 1
../python/Python/Python-ast.c;add_attributes 14c19ca295e5e79 32 19*2 0 8 0*3
../python/Python/Python-ast.c;ast2obj_alias e2277799a32eae5 0*35
../python/Python/Python-ast.c;ast2obj_arg 81d35da5628b4de 0*39
../python/Python/Python-ast.c;ast2obj_arguments fb3357f1264c69b 0*37
../python/Python/Python-ast.c;ast2obj_comprehension f2f8e5eae4f1c7c 4*2 0 4*2 0*2 4 0 4*2 0 4 0 4*2 0 4*3 0 4 0*3
../python/Python/Python-ast.c;ast2obj_excepthandler d3c94101c5e95dc 0*40
../python/Python/Python-ast.c;ast2obj_expr 4e1dd933def5b24 0 704 0 704 0*7 704*2 0*8 4 0*6 4 168 0*2 172 0*3 356 0*3 704 0*2 4 0*4 4 0 356 0*4 168 172 0*11 704 0*4 4 0*6 4 0*4 4 0 356 0*5 168 172 0*11 704 0*3 168 0*3 4 0*4 4 0 356 0*5 168 172 0*11 704 0*8 4 0*3 168 0*4 4 0*3 4 0 356 0*4 168 0*8 704 0 4 0*4 4 0*5 168 0*19 4 0*4 168 0*8 704 4 356 0*8 168 0*4 4 0*4 4 0*4 168 0*37 168 0*3 4 0*4 4 0*3 168 0*21 4*2 0*8 4 0*4 172 0*2
../python/Python/Python-ast.c;ast2obj_expr_context 9a4e9b83e7dea17 348 8 0 348 8 0*2
../python/Python/Python-ast.c;ast2obj_keyword a5b778c7a85ac89 0*34
../python/Python/Python-ast.c;ast2obj_list d7c1fec39da049b 696 468 696 356 0*3 c ../python/Python/Python-ast.c;ast2obj_expr=292,../python/Python/Python-ast.c;ast2obj_stmt=172,../python/Python/Python-ast.c;ast2obj_comprehension=4
../python/Python/Python-ast.c;ast2obj_match_case af92f9be16993fc 0*21
../python/Python/Python-ast.c;ast2obj_operator b0dde2a7e44ea5a 0*27
../python/Python/Python-ast.c;ast2obj_pattern e57590b6ac45fad 0*106
../python/Python/Python-ast.c;ast2obj_stmt 7138299c53d9e7b 0*5 172*2 0*11 172*3 0*5 4 0*10 56 0*7 112 0*4 172 0*6 112 0*6 56 0*4 4 0*6 172 0*6 112 0*7 56 0*4 4 0*13 172 0*6 112 0*6 56 0*4 4 0*10 172 0*10 56 0*2 4 0*13 112 0*3 56 0*4 4 0*5 172 0*10 56 0*2 4 0*23 4 0*16 56 0*2 4 0*164 4 0*7
../python/Python/Python-ast.c;ast2obj_type_ignore 755cd8893a5351b 0*20
../python/Python/Python-ast.c;ast2obj_type_param babe2ebb625053e 0*62
../python/Python/Python-ast.c;ast2obj_unaryop 1e04958c3754638 0*9
../python/Python/Python-ast.c;ast2obj_withitem cc66d3bd29f5882 0*17
../python/Python/Python-ast.c;ast_clear f9bab17da8a59e9 0*4
../python/Python/Python-ast.c;ast_dealloc 725add4e316cb9c 1052*4 0 1052 c PyObject_GC_Del=1052
../python/Python/Python-ast.c;ast_traverse 937e7fa3c3bd9dd 0 128*2 0 128 0 c ../python/Python/gc.c;visit_decref=64,../python/Python/gc.c;visit_reachable=64 -
../python/Python/Python-ast.c;ast_type_init a61f0700a7ea938 0*71
../python/Python/Python-ast.c;ast_type_reduce ed5776a27988a30 0*31
../python/Python/Python-ast.c;astmodule_exec 7737addac367eb5 1*130 0
../python/Python/Python-ast.c;init_types 75fe2bf21aec67d 1*13 0 1*5 0*2 1*6 0 1*296
../python/Python/Python-ast.c;make_type 5c21930968e18b2 191*2 0*2 123 0 123 76 0
../python/Python/Python-ast.c;obj2ast_alias 30037cfe1942807 0*76
../python/Python/Python-ast.c;obj2ast_arg 89d9ff585b46a7d 0*89
../python/Python/Python-ast.c;obj2ast_arguments 8daffd03926d61f 0*132
../python/Python/Python-ast.c;obj2ast_boolop bb9fb60c24adea2 0*5
../python/Python/Python-ast.c;obj2ast_cmpop 42e9d45bbaea5c4 0*21
../python/Python/Python-ast.c;obj2ast_comprehension 93852978815b54b 0*55
../python/Python/Python-ast.c;obj2ast_excepthandler 53f965fd07f778 0*101
../python/Python/Python-ast.c;obj2ast_expr 51bfea3e2d34694 0*899
../python/Python/Python-ast.c;obj2ast_expr_context 3fd5b902fa48378 0*7
../python/Python/Python-ast.c;obj2ast_identifier 7df0bf83d3b7fc6 0*5
../python/Python/Python-ast.c;obj2ast_int 7735b69c9e6bb89 0*4
../python/Python/Python-ast.c;obj2ast_keyword 30037cf95970151 0*76
../python/Python/Python-ast.c;obj2ast_match_case 24535b2fdd3a9e 0*50
../python/Python/Python-ast.c;obj2ast_operator 69fdf03c10dcbb8 0*27
../python/Python/Python-ast.c;obj2ast_pattern 6f9c7dfb4394427 0*299
../python/Python/Python-ast.c;obj2ast_stmt b440d774cfa7804 0*1353
../python/Python/Python-ast.c;obj2ast_string 3fd5b90b0474866 0*6
../python/Python/Python-ast.c;obj2ast_type_param dfb5e19f3f61586 0*139
../python/Python/Python-ast.c;obj2ast_unaryop 14c19c9d619be8b 0*9
../python/Python/Python-ast.c;obj2ast_withitem 907613fcf62e4f 0*30
../python/Python/Python-tokenize.c;tokenizemodule_clear f9bab17da8a59e9 0*4
../python/Python/Python-tokenize.c;tokenizemodule_exec ec30a358154fee2 1*3
../python/Python/Python-tokenize.c;tokenizemodule_free a4d0ad3efffffff 0
../python/Python/Python-tokenize.c;tokenizemodule_traverse 6d15c67b43fa13e 4*3 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Python/Python-tokenize.c;tokenizeriter_dealloc 725add4e316cb9c 0*6 c -
../python/Python/Python-tokenize.c;tokenizeriter_new dc83aa5e72fe0f6 0*14 c -
../python/Python/Python-tokenize.c;tokenizeriter_next 2ca254c9a928682 0*71
../python/Python/_warnings.c;_PyErr_WarnFormat a4d0ad3efffffff 0
../python/Python/_warnings.c;_PyErr_WarnFormatV f9bab17da8a59e9 0*4
../python/Python/_warnings.c;already_warned 69fdf03b96a8d96 0*24
../python/Python/_warnings.c;call_show_warning 5cc11a9f173e803 0*46
../python/Python/_warnings.c;check_matched d86b9c0446a1ad8 0*8
../python/Python/_warnings.c;create_filter f37fb86a6320460 0 1 0 4 0*2
../python/Python/_warnings.c;do_warn d1ce279465d0c04 0*62
../python/Python/_warnings.c;get_frame_filename ec30a35a8065285 0*3
../python/Python/_warnings.c;get_once_registry 14c19ca949de171 0*8
../python/Python/_warnings.c;get_warnings_attr d2ae9526d71e60c 0*9
../python/Python/_warnings.c;is_internal_filename 7df0bf8a2ca81c8 0*6
../python/Python/_warnings.c;update_registry f9bab17da8a59e9 0*4
../python/Python/_warnings.c;warn_explicit f2bea8c5691c60d 0*107
../python/Python/_warnings.c;warn_unicode 860b4d7a8a59e9 0*5
../python/Python/_warnings.c;warnings_filters_mutated 209aa3e3852da94 0*2
../python/Python/_warnings.c;warnings_module_exec 7735b6a6b57addf 1*2 0 1
../python/Python/_warnings.c;warnings_warn c0f8e1f8716530b 0*27
../python/Python/_warnings.c;warnings_warn_explicit 860f3b5e24d3378 0*48
../python/Python/assemble.c;assemble_emit_exception_table_entry 1deaa6eed6d0d59 180*2 44 108
../python/Python/assemble.c;assemble_emit_exception_table_item f37fb8655790d6b 720 0*3 320
../python/Python/assemble.c;write_location_info_entry c2b9cbd90db1bd5 0*2 34 83 0 2368 150 66 28 2274 28 852 1232 730 28 0 507 749 124
../python/Python/ast.c;validate_args cde18e42e180311 0*11
../python/Python/ast.c;validate_arguments 69fdf03e7573861 0*22
../python/Python/ast.c;validate_assignlist 86efb33f61b4514 0*5
../python/Python/ast.c;validate_body 3510b1f41345450 0*3
../python/Python/ast.c;validate_capture 209aa3e3852da94 0*2
../python/Python/ast.c;validate_comprehension 56e49beabc8b616 0*7
../python/Python/ast.c;validate_constant ba18eb83442b4c9 0*28
../python/Python/ast.c;validate_expr 62f9ea051d8212c 0*90
../python/Python/ast.c;validate_exprs 9a4e9b84da40e1e 0*6
../python/Python/ast.c;validate_keywords bb9fb60f37bb8db 0*4
../python/Python/ast.c;validate_name f9bab186bf587c3 0*3
../python/Python/ast.c;validate_pattern 37f75ef4ef65e7e 0*69
../python/Python/ast.c;validate_pattern_match_value edb7fed0417ef28 0*26
../python/Python/ast.c;validate_stmts 560608dc559ed7c 0*161
../python/Python/ast.c;validate_type_params edb7fed8a368c58 0*22
../python/Python/ast_opt.c;astfold_arguments a6594ba82bbf230 0*2 8 216 16 91 8 299 216 16 99 16 12*2 99 16 0 180 95 12 0*2 7 0 83*5 16 8 0*8
../python/Python/ast_opt.c;astfold_body 5c219309619335b 189 270 189 81*2 73 0*3
../python/Python/ast_opt.c;astfold_comprehension 1e04958bc6dc3f7 8 16 8*5 0
../python/Python/ast_opt.c;astfold_excepthandler 5c21930b4a41044 8 16 8*6 0
../python/Python/ast_opt.c;astfold_expr 2834df7fd56d1b9 0*28 1591 0 194 22 43 24 46 16 24 1591 253 32 63 40 66 24 194 22 43 16 46 16 153 0*2 48 8 40 24 8 257 0*2 96 16 153 0*2 48 8 0 16 8 0*2 20 40 32*2 9 16 10 8 0*3 8 32 0 48 115 19 20 105 16 8*3 59 680 8 16 115 0 32 0 40 48 32 19 16 9 24 0 8 0 115 588 0 43 40 8 16 9 0*7 8 0*9
../python/Python/ast_opt.c;astfold_pattern b8910d12dd591f6 8 0 8 0 8*2 16*2 8 16*3 24*2 8 16*2 0*2 8*2 0*2 64 0 16 8*3 16 64 8 16 8*6 0 8*2
../python/Python/ast_opt.c;astfold_stmt 50bb9612b122468 0*20 16 0*3 32 16 0*7 311 0 16 0*4 8*2 20 0 8 0 8*2 0 8 0*2 24 0*4 16*2 40 0 16 0*4 8*2 20 0 16 0 18 311 8 0 16 0 16*2 0 8 0 8*2 0 8 0 16*3 0*2 8 0*2 24 0 36 16 0 18 0 32 16 0 8 0*2 16 0 8 0*3 10 0 24 16*3 0 52 0 32 0*4 20 0*3 10 0*3 43 8*2 43 8*3 0 20 0 8 18 8 0 10 8*2 37 8 20 0 8 0 8*2 0 8*2 0 10 0 43 8 0 8*2 18 20 8*3 0 8*2 43 18 8 0 20 8 0*9 8*2 0 8 43 20 0*19 15 0*6 2
../python/Python/ast_opt.c;astfold_type_param 908b9263ff19956 0*12
../python/Python/ast_opt.c;astfold_withitem f9bab186236b5a5 16*3 8
../python/Python/ast_opt.c;check_complexity 7735b69dbb8fe89 0*4
../python/Python/ast_opt.c;fold_binop 259db1801688fb3 0*11 40 0*108
../python/Python/ast_opt.c;fold_compare 7735b6a53d7ae78 48*3 2
../python/Python/ast_opt.c;fold_iter c724873b13e55c6 0*2 30 10*2 0 10 0*2 10*2
../python/Python/ast_opt.c;fold_subscr f9bab17d7465bb2 16*2 0*2
../python/Python/ast_opt.c;fold_unaryop ee1ec71e0e9be4 8 0*4 16*2 8*3 0 8 0*4 c PyNumber_Negative=16
../python/Python/ast_opt.c;make_const 3fd5b90be82cf1d 26 43 0 43 0*2
../python/Python/ast_opt.c;make_const_tuple c7248738f628b91 0 65 22 75 22 32 2 53 10*2
../python/Python/ast_opt.c;safe_lshift a28b967746c3f27 0*9
../python/Python/ast_opt.c;safe_multiply cf88e0dfafe7c9b 0*27
../python/Python/ast_opt.c;safe_power 6b949edf331d179 0*8
../python/Python/ast_opt.c;unary_not ae15a43ac976867 0*2
../python/Python/ast_unparse.c;append_ast_arg bb9fb605815a274 0*5
../python/Python/ast_unparse.c;append_ast_args 75bc50140811fc9 0*38
../python/Python/ast_unparse.c;append_ast_comprehension 237490be2eaec83 0*10
../python/Python/ast_unparse.c;append_ast_constant d2ae951dab3a367 0*4 16 0*4
../python/Python/ast_unparse.c;append_ast_expr e4f0d66f5df9509 0*43 8 0*18 24 0*14 16 0*34 16 0*3 8 0*29 8 0*25 8 0*6 8 0*23 8 0*15
../python/Python/ast_unparse.c;append_ast_genexp d86b9c12a39469a 0*7
../python/Python/ast_unparse.c;append_formattedvalue f116d6885c7ebf4 0*19
../python/Python/ast_unparse.c;append_fstring_element 908b926c38a62ee 0*10
../python/Python/ast_unparse.c;append_joinedstr b8e87c0da92f16 0*9
../python/Python/ast_unparse.c;append_repr adfb97542f2d2c6 0*3 16*3 0*2 16 0*2
../python/Python/ast_unparse.c;expr_as_unicode 209aa3e3852da94 32 0
../python/Python/bltinmodule.c;builtin___build_class__ 6e67dbb5155d68d 0 2 752 2 0*3 7 0 7 576 7 0*2 7 5 752 0*2 7 5*2 0 40 752*3 40 7 0 752 519 40 752 712 0 7 125 752 128 40 7 0 40 752 729 752*2 2 0*2 7 23 10 510 0 95 752 0 752 0 40 0*4 752 0*2 10 0 7 0*2 7 752*2 0*4 752 0 125 0*4
../python/Python/bltinmodule.c;builtin___import__ 14b8eacb9f4173 0 1142 0 1181 2 1181*2 2 1142 1140*2 1142 0
../python/Python/bltinmodule.c;builtin_abs a4d0ad3efffffff 15196
../python/Python/bltinmodule.c;builtin_aiter a4d0ad3efffffff 0
../python/Python/bltinmodule.c;builtin_all 1aeca3d9dd7f8f8 36034 35016 0 58*2 0*3 58 0*3 24 0*2 c ../python/Objects/listobject.c;listiter_next=36024,../python/Objects/genobject.c;gen_iternext=68
../python/Python/bltinmodule.c;builtin_anext 11aef74cad43b8d 0*10 c -
../python/Python/bltinmodule.c;builtin_any 1aeca3dcf36216b 95 24 0 168 125 0 43 0 125 0 43 0*3 24 c ../python/Objects/genobject.c;gen_iternext=132,../python/Python/bltinmodule.c;map_next=64,../python/Objects/listobject.c;listiter_next=24
../python/Python/bltinmodule.c;builtin_ascii a4d0ad3efffffff 100
../python/Python/bltinmodule.c;builtin_bin a4d0ad3efffffff 0
../python/Python/bltinmodule.c;builtin_breakpoint 9a4e9b7cba2fea2 0*7
../python/Python/bltinmodule.c;builtin_callable a4d0ad3efffffff 2290
../python/Python/bltinmodule.c;builtin_chr d4f5ae64f9aed51 597*2 0*2 597
../python/Python/bltinmodule.c;builtin_compile 207a2bba433e6f5 0*3 264 228 264*2 228 244 264 0*3 264 0 228 0 228 0 228 0*2 228 0 228 0 228 264 0 16 228 0 264*3 0*18
../python/Python/bltinmodule.c;builtin_delattr 1deaa6eed6d0d59 200*2 0*2
../python/Python/bltinmodule.c;builtin_dir ae15a43ac976867 4*2
../python/Python/bltinmodule.c;builtin_divmod ec30a358d6d0d59 12032*2 0
../python/Python/bltinmodule.c;builtin_eval 2b387f330cc6f94 0*2 36 0*2 12 36 12 36*3 0*4 12 24 4 0*2 24 0 12 24 12 0 24 0*2 12 0*2
../python/Python/bltinmodule.c;builtin_exec 6d2f2e00282a10a 199 0*5 201 0*2 201 0*2 201 2 0 2 0*2 201 0 199 2 0*5 199 191 0*2 2 201 0 199 2 0*3 201 0*4 199 0*6
../python/Python/bltinmodule.c;builtin_format b15abf257980b0a 0*5
../python/Python/bltinmodule.c;builtin_getattr 3fd5b9055bbf8bc 19200 0 12134 7066 8054 89
../python/Python/bltinmodule.c;builtin_globals ec30a358154fee2 37*3
../python/Python/bltinmodule.c;builtin_hasattr 9a4e9b85a21bd3b 14843*3 0 10252 5493 831
../python/Python/bltinmodule.c;builtin_hash ae15a43ac976867 7077*2
../python/Python/bltinmodule.c;builtin_hex a4d0ad3efffffff 0
../python/Python/bltinmodule.c;builtin_id bb9fb6105ac1309 1334*2 0*3
../python/Python/bltinmodule.c;builtin_input b09bafcf3fd454d 0*109
../python/Python/bltinmodule.c;builtin_isinstance f9bab17b933b772 0 232*2 0
../python/Python/bltinmodule.c;builtin_issubclass f9bab17b933b772 0 2687*2 0
../python/Python/bltinmodule.c;builtin_iter 7df0bf83bcdab6b 165 0 165 0*2
../python/Python/bltinmodule.c;builtin_len ae15a43ac976867 418*2
../python/Python/bltinmodule.c;builtin_locals a4d0ad3efffffff 0
../python/Python/bltinmodule.c;builtin_max a4d0ad3efffffff 12679
../python/Python/bltinmodule.c;builtin_min a4d0ad3efffffff 15020
../python/Python/bltinmodule.c;builtin_next c88ee5eb2badd1f 6373*2 0*3 1484 0*3 1484 c ../python/Objects/genobject.c;gen_iternext=4752,../python/Modules/_csv.c;Reader_iternext=1488,../python/Modules/itertoolsmodule.c;islice_next=112,../python/Modules/posixmodule.c;ScandirIterator_iternext=12,../python/Objects/typeobject.c;slot_tp_iternext=5,../python/Modules/itertoolsmodule.c;count_next=4
../python/Python/bltinmodule.c;builtin_oct a4d0ad3efffffff 0
../python/Python/bltinmodule.c;builtin_ord 579db16eac89d7 0*2 7555 0*6 7555 0*3 2 0*2
../python/Python/bltinmodule.c;builtin_pow f37fb867a0e59ac 112 0 112 0 112
../python/Python/bltinmodule.c;builtin_print ef3e184a5f1b1b2 0*3 18000 6000 0 6000*3 12000 6000*2 0*5 6000*2 0*2 6000 0*8 6000*2 0*7 6000 0*7
../python/Python/bltinmodule.c;builtin_repr a4d0ad3efffffff 211
../python/Python/bltinmodule.c;builtin_round 520cadbfed696fa 12000 0*5 12000*2 0 12000*2 0 c ../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL=12000
../python/Python/bltinmodule.c;builtin_setattr 1deaa6eed6d0d59 7704*2 0 7704
../python/Python/bltinmodule.c;builtin_sorted 8fc48954bdfea32 1134*3 0 1134 0*3 1134 0*4
../python/Python/bltinmodule.c;builtin_sum 2d1fe2b79eac8cc 127913 1604 0 2272 5523 0 5523 2272*2 0 130001 1408 1608 864 2272 0*2 4115 36892 0 1608 0*2 128393 0*3 1412 36892 0 1408 0*3 1604 128393 0 1412 4115 1412 1408 1604 0*6 36800 0*3 1604 480 0 4115 0 1408 0 2507 0 1604 0*6 1408 1604 0 2507 1604 0*3 2507 1604 0*7 111 4 0*9 c -
../python/Python/bltinmodule.c;builtin_vars bb9fb60f9b3e4be 59*2 0*2
../python/Python/bltinmodule.c;filter_dealloc 3954e0482110afe 672*3 0*3 672 0*2 672 0 c PyObject_GC_Del=672
../python/Python/bltinmodule.c;filter_new 424e5756ffac06 0*11 c -
../python/Python/bltinmodule.c;filter_next c24becf9cf3a795 0*2 512 10208 0*5 10368 0*3 c ../python/Objects/rangeobject.c;rangeiter_next=10080,../python/Objects/listobject.c;listiter_next=640,../python/Objects/tupleobject.c;tupleiter_next=160
../python/Python/bltinmodule.c;filter_reduce a4d0ad3efffffff 0
../python/Python/bltinmodule.c;filter_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Python/bltinmodule.c;filter_vectorcall 11aef74a922ebf1 0*2 672 0*2 672 0*4 c PyType_GenericAlloc=672
../python/Python/bltinmodule.c;map_dealloc 1b6bfe6552265b0 5216*4 4711 5216 1626 c PyObject_GC_Del=5216
../python/Python/bltinmodule.c;map_new 1aeca3db5b7bd4f 0*15 c -
../python/Python/bltinmodule.c;map_next d70d92852581f 98633 103845 98633 73946 98633 0 63781*2 0*3 58569*2 0 c ../python/Objects/listobject.c;listiter_next=77709,../python/Objects/rangeobject.c;rangeiter_next=10334,../python/Objects/tupleobject.c;tupleiter_next=8011,../python/Objects/unicodeobject.c;unicode_ascii_iter_next=6307,../python/Objects/bytesobject.c;striter_next=1280,../python/Modules/itertoolsmodule.c;_grouper_next=204 ../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL=40064,../python/Objects/unicodeobject.c;unicode_vectorcall=9706,../python/Objects/methodobject.c;cfunction_vectorcall_O=7496,_PyFunction_Vectorcall=1208,../python/Objects/classobject.c;method_vectorcall=92,../python/Objects/longobject.c;long_vectorcall=3
../python/Python/bltinmodule.c;map_reduce 3fd5b900b212121 0*5
../python/Python/bltinmodule.c;map_traverse 937e7fa3c3bd9dd 4*6 c ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2 ../python/Python/gc.c;visit_decref=2,../python/Python/gc.c;visit_reachable=2
../python/Python/bltinmodule.c;map_vectorcall 1029aac3a9ed5f3 8352*2 0 5216 0*2 5216 0*2 5216 0 4711 0*2 c PyType_GenericAlloc=5216
../python/Python/bltinmodule.c;min_max 897f3a6f5373e2c 0 6240 47399 94602 67068 68858 27699 940 13955 15566 152 0 46459 217 457 27699 0 27699 9703 3823 165 0 120 0*4 5880 0 165 0*5 27699 165 0*2 11526 165 0*8 7 15020*2 27534
../python/Python/bltinmodule.c;zip_dealloc 1b6bfe6552265b0 2082*3 2081*3 2078 c PyObject_GC_Del=2082
../python/Python/bltinmodule.c;zip_new 2472958fbc7fad3 0 4162*3 0*3 2082 600 0 600 0 2082 0*9 c PyType_GenericAlloc=2082
../python/Python/bltinmodule.c;zip_next 6319cc2220b43c7 3006 3 600 43670 6014 8475 26889 0 600 0*2 3009 21834 2046 0 3 2046 0*3 3 0 3 0*5 c ../python/Objects/rangeobject.c;rangeiter_next=29376,../python/Objects/listobject.c;listiter_next=10191,../python/Objects/dictobject.c;dictiter_iternextkey=3120,../python/Objects/dictobject.c;dictiter_iternextvalue=3000,../python/Objects/tupleobject.c;tupleiter_next=19,../python/Objects/enumobject.c;reversed_next=5,../python/Objects/listobject.c;listreviter_next=5 ../python/Objects/dictobject.c;dictiter_iternextkey=3000,../python/Objects/dictobject.c;dictiter_iternextvalue=3000,../python/Objects/listobject.c;listreviter_next=9,../python/Objects/enumobject.c;reversed_next=8 ../python/Objects/rangeobject.c;rangeiter_next=480,../python/Objects/dictobject.c;dictiter_iternextvalue=120
../python/Python/bltinmodule.c;zip_reduce 209aa3e3852da94 0*2
../python/Python/bltinmodule.c;zip_setstate ae15a43ac976867 0*2
../python/Python/bltinmodule.c;zip_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Python/bootstrap_hash.c;pyurandom 48cc552716595a0 0*2 52 0*4 79 1 0 52 0*2 52 0*3 52 0*20
../python/Python/ceval.c;_PyEvalFramePushAndInit_Ex b12e1b3d12b6594 8528 6678 17262*2 13602 4528 13602 18116 17262 0 2360 0*2 17262 0*10 c - - - ../python/Objects/tupleobject.c;tupledealloc=2360 - ../python/Objects/dictobject.c;dict_dealloc=17262 - - - -
../python/Python/ceval.c;clear_thread_frame ae0e7a958abf6aa 541758 535942 0*2 c - -
../python/Python/ceval.c;do_monitor_exc e6ee74f78e21b16 0*6 c - -
../python/Python/ceval.c;do_raise 7046d56bd51048c 0*4 10385 0 513 0*5 613 0 2803 10898 613 0*2 513 0 513 0*5 513 0*7 3 0*16 c - - - - - - - - - - - - - - - - - - - -
../python/Python/ceval.c;match_class_attr 7df0bf8b2093f70 6456 0*2 6456*2
../python/Python/ceval.c;missing_arguments ff24a18b6cbf96b 0*44 c - - - - - - - - - - - - - - - - - -
../python/Python/ceval.c;monitor_stop_iteration bb9fb605fb4b715 0*4
../python/Python/ceval_gil.c;_make_pending_calls 6ac9a0acb305268 0*14 c -
../python/Python/ceval_gil.c;drop_gil 482cdd50185ad83 33*2 7793*2 0*12
../python/Python/ceval_gil.c;handle_signals 1deaa6f08065285 0*4
../python/Python/ceval_gil.c;make_pending_calls 436e89dc6f75e1a 0*11
../python/Python/ceval_gil.c;take_gil ba18eb86dad3f52 0*6 26 0 7826 2600 0*13
../python/Python/codecs.c;_PyCodec_DecodeInternal af92f9befc3cfe8 0*20
../python/Python/codecs.c;_PyCodec_EncodeInternal af92f9b46b0f62e 0*20
../python/Python/codecs.c;args_tuple efde902f037d3c8 0*9
../python/Python/codecs.c;backslashreplace_errors a4d0ad3efffffff 0
../python/Python/codecs.c;codec_getincrementalcodec f9bab17da8a59e9 0*4
../python/Python/codecs.c;codec_getitem b15abf2b7f522bf 0*5
../python/Python/codecs.c;codec_getitem_checked b15abf2bd0e2f72 0*5
../python/Python/codecs.c;codec_getstreamcodec 7df0bf906a17557 0*5
../python/Python/codecs.c;codec_makeincrementalcodec 95e4f9bd060da02 76*3 0*4 c -
../python/Python/codecs.c;get_standard_encoding 12b2e30d2a52312 0*27
../python/Python/codecs.c;ignore_errors a4d0ad3efffffff 0
../python/Python/codecs.c;namereplace_errors a4d0ad3efffffff 0
../python/Python/codecs.c;replace_errors a4d0ad3efffffff 0
../python/Python/codecs.c;strict_errors a4d0ad3efffffff 0
../python/Python/codecs.c;surrogateescape_errors 33ab02d4f18ea75 0*40
../python/Python/codecs.c;surrogatepass_errors f3d97d5f3e8b83b 0*78
../python/Python/codecs.c;xmlcharrefreplace_errors a4d0ad3efffffff 0
../python/Python/compile.c;add_return_at_end 7735b6a62205fe6 153*2 105*2
../python/Python/compile.c;addop_binary e935aac544223a8 0 16 0 8*2 0 8 0*3 8 0*3 8 0*13
../python/Python/compile.c;addop_yield f9bab18175b26e3 0 32*2 0
../python/Python/compile.c;assignment_helper 7f99d16b631c267 32*4 0*5 16*2 0 16*3 32
../python/Python/compile.c;can_optimize_super_call 910ccfe8bf022f1 0 101 2*4 0 4*2 2*3 0 2 0*2
../python/Python/compile.c;check_ann_expr ae15a43ac976867 0*2
../python/Python/compile.c;check_ann_subscr cde18e41548e3d6 0*12
../python/Python/compile.c;check_compare 953e9a4e2904b4b 64*2 42 11 0 64*2 0 11 0*2
../python/Python/compile.c;compiler_add_const f9bab17da8a59e9 930*2 244 0
../python/Python/compile.c;compiler_add_yield_from f0918b0e5973ecb 8*14 0
../python/Python/compile.c;compiler_addcompare 49ab80d1709d99e 51 0 17 0*2 1 11 2 9 1 0
../python/Python/compile.c;compiler_addop_name a3948ef17f522bf 169*3 0*2 11*2 0 2*2 0*4
../python/Python/compile.c;compiler_apply_decorators 7735b69ac8de455 0 10 59 10
../python/Python/compile.c;compiler_async_comprehension_generator b254041a6dfbc9c 0*45
../python/Python/compile.c;compiler_async_with b254042058ef002 0*44
../python/Python/compile.c;compiler_body 1546c11d5d7569d 0*2 70*2 22 8 22 30 22 30 8*6 0
../python/Python/compile.c;compiler_call_exit_with_nones d86b9c13c12fa27 16*7
../python/Python/compile.c;compiler_call_helper 846655b9d527151 0*4 145 137 8 0 8*3 129 0 129 108 0 108 0*2 105 16 8 0*3 16 8 0 8*3 100 0 92 100 8*3
../python/Python/compile.c;compiler_call_simple_kw_helper 14c19ca10cbfe79 8 0 8*4 0
../python/Python/compile.c;compiler_check_debug_args 482cdd4be55563d 8 216 16 83*6 0 83*2 0 83*3 0
../python/Python/compile.c;compiler_check_debug_one_arg 3510b1efe12407b 406 0 264
../python/Python/compile.c;compiler_class_body 1a90051df1adb51 8 0*4 8 0*3 8*2 0 8 0*14 8*3 0*2 8 0*4 8 0*4 8 0*3 8 0*2 8 0 8 0 8*2 0 8 0*3
../python/Python/compile.c;compiler_codegen 85018059d55722e 0*4 62 22 0 40 0*3
../python/Python/compile.c;compiler_comprehension 46f1de79b5495b4 8*2 0*11 8 16 0*7 8*7 0 8 0*5 8 0*2 8*2 0*2 8*2 0*2 8 0*11 8 0 8 0*2 8 0*5 8*2 0*3 8 0*3 8 0*4 8*2 0*3 8 0 8*2 0*3 8*4 0 8 0 8 0*2 8 0*4 8*2 0*3 8 0 8 0 8 0*3 8*4 0 8*2 0 8
../python/Python/compile.c;compiler_default_arguments 71a6416f523c940 0 12 16 22 16 0 16 83 0 83*2 16 10 0*3 10 83 0*2 16 0*2 16 0 16 0 16*4 0*5 16 0
../python/Python/compile.c;compiler_enter_scope 295111c4e852b84 264 0*3 153 0*20 8 145 153 91 0 91 0 24 0 91 0*5
../python/Python/compile.c;compiler_error b871856f87e15ac 0*11
../python/Python/compile.c;compiler_exit_scope 85018059d654863 91 0*3 62 0*5
../python/Python/compile.c;compiler_free b8e87bc174aa74 62*5 16 62*2 0 62*2
../python/Python/compile.c;compiler_function 9ba7cf84945748d 10 0 10 0 78 129 8 51 59 51 16 51 0 67 10 0 10 0*2 111 162 0*5 51 0*2 51 0*2 8 0*2 51*4 0*2 51 0*6 51 0*3 51 0*5 18 0 51 0*2 20 0*2 51 20 51*2 0 51 0*14 33 43 51
../python/Python/compile.c;compiler_jump_if b7e10c32f2404db 53 0 18 111 77 16 18 0 53 18 77 0*6 53 0 18 0*2 10 16 18 0*2 18 0*2 18 0 10 0*16 59
../python/Python/compile.c;compiler_make_closure b0dde29bff6dc9d 0*4 7 0 7*2 0 91 4 91*3 4 0 4 91 18 16 0 10 0*2
../python/Python/compile.c;compiler_nameop 6ec11ea6e1ae540 0*4 891*3 329 0 12 151 166 562 11 1 648 159 24 562 0*2 86 48 118 0 12 0*2 113 32 417 143 8 0*2 86 16 0*13 32 16
../python/Python/compile.c;compiler_pattern 2b04e45c0522f5a 8 0*6 8 16 8 0 16*2 0*6 16 0*3 16 0*2 16 0*3 8*2 0*2 8 0*5 8 0 8*2 16 8*3 0 8 0*2 8*3 0*2 8 0 8 16 0 8 0*3 8*2 0*2 8*3 16 8*3 0*2 8 0*7 16 8 0 8 0*3 8*3 16 0*2 8 0 8 0 8 0 8 0 8*2 0 8*3 0 8 0*3 8*6 0*2 8*2 0 8*5 0*2 8*3 0 8*3 0*2 8 0 8 0 8 0 8 0 8 0 8*5 0 8 0*4 8*5 0 8 0 8 0 8*3 0 8*4 0*5 8 0 8*2 0*2 8*2 0*3 8 0*2
../python/Python/compile.c;compiler_pop_except_and_reraise ec30a358154fee2 32*3
../python/Python/compile.c;compiler_set_qualname 211dfe53d90fa68 91 37*2 91 37 54 21 29 0*3 21 16 29 21*2 0*4
../python/Python/compile.c;compiler_slice 237490c3e00d87c 0*4 8 0 8*4 0
../python/Python/compile.c;compiler_subdict 7c77e20d1d184d6 16*3 0*6 16 0 16 0*2 16*3 0*6
../python/Python/compile.c;compiler_subkwargs e772f7d56530332 0*2 8*3 0*2 8*3 0*4 8 0*3 8*2 0
../python/Python/compile.c;compiler_sync_comprehension_generator bb7f3e7285c5cde 0*4 8*2 0*2 8 0*2 8*5 0 8*2 0*2 8 0*2 8*2 0*4 8*2 0*2 8 0 8*2 0 8 0*2 8 0*2 8 0 8 0*4
../python/Python/compile.c;compiler_try_except f582461f0310f41 0 8*4 16 8*3 0*3 8*4 0 8*2 16 0*2 8*2 0 8*3 0 8 0 8*9 0*4 8 0 8*15 0*5 8 0 8*3 0
../python/Python/compile.c;compiler_try_finally 98c77dfe1be0195 0 8*3 0*2 8 0 8*2 16 8 0 8*2 0 8*4 16 8*3 0 8*6
../python/Python/compile.c;compiler_try_star_except 831cf65028a32f2 0*91
../python/Python/compile.c;compiler_try_star_finally 98c77dfe1be0195 0*31
../python/Python/compile.c;compiler_type_param_bound_or_default 850180528e7b70d 0*11
../python/Python/compile.c;compiler_type_params fe865fd2ddf8286 0*40
../python/Python/compile.c;compiler_unit_free 75bc50209f94e7a 153*4 91 153*6 32 8 153*2 0 37 153*6 0 8 153 0*2 3 153*6 0 8
../python/Python/compile.c;compiler_unwind_fblock 4aa53bc3e5b06ae 8 0*11 16 0*41
../python/Python/compile.c;compiler_unwind_fblock_stack 9a4e9b874b85b53 67 0 16 8*3
../python/Python/compile.c;compiler_visit_annexpr 7df0bf84dd1e5ac 32*4 0
../python/Python/compile.c;compiler_visit_argannotation 14b8eb1695e764 0*2 153 33*4 0 24 0 9 0*2
../python/Python/compile.c;compiler_visit_expr 81767851f2a35b2 0*3 8 0*14 8 0*2 16 0*23 1556 0*3 100 0*3 46 0*5 66 8*2 0 16 0*3 13*3 480 13*2 0*3 8 0 8 0*3 8 10 40 8 32 8 113 19 92 16 8 64 0*3 702 16 9 8 0*2 12*2 0*2 64 8 10 40 16 8 113 19 32 9 284 20 0*7 88 16 0 20 0*4 8 0*3 92 10 40 8 113 32 24 9 16 0*3 8 90 43 16 0 8 0*4 13 0*4 8 0 16 0*3 64 0 32 9 16 8 16 8*2 0*2 20 16 0*2 100 0*2 19 4 16 0 13 0 9 16 64 8*3 11 0*2 12 8 0 17 0*3 10 0 4 88 0 32*3 9 0*2 8 64 0 8 0*2 12 100 0*2 12 11 0 5 0 10 0*4 9 64 0 17 100 32 0 8 0*5 16 9 4 0 24 0*3 32 0*8 2 0*4 2 11 13 0*2 2*2 11 0 13 0*5 13*2 0*7 2 0*23
../python/Python/compile.c;compiler_visit_stmt ad0bf6389563fb0 0*2 20 0*17 311 0*2 16 0*3 32 0*3 20*2 0*4 8 18 0*4 36 0 8 54 0 16*3 0 16*2 0*5 8 0 43 8 16 20 8 20 8 18 8 10 8*3 0*3 8*4 0 8*2 0*2 8 0 8 0 8 18 43 8 20 8 0*2 8 0 10 20 8*5 0*13 8 0*4 8 0 43 8 20 0 10 8*3 0*5 29 0 18 0 8 0*4 8 0 16 0*5 8 0*3 8 20 8*3 0 8 0 8 0 41 2 29 8*3 0*2 8 0 8 24 0 43 0 18 0*5 8 0 8*3 0*4 2 8 0*6 18 8*2 0*2 8 0*2 8 0*2 8 0*8 8 0*2 8 43 0*3 8 43 0*5 20*2 0*6 8 0*4 8 0 8*3 0*2 8 0*4 8 0*3 20 0 8*2 32 8 0*4 16 0*2 8 0 8*2 0*3 8 0*2 8*2 0*2 20 8 0 52 0 8 2 0*12 20 8 0*10 8 0*2 20 0*6 8*2 0*2 8 0*2 20 0*2 8 0 8 0*3 20 0*3 8 0*2 8*2 0 8 0*5 20 0 8 0*2 8 0*5 8 0*4 20 0*6 20 0*5 20 0*2 20 0*4 20 0*3 20 0*16 8*2
../python/Python/compile.c;compiler_warn 5c219300b7e0994 0*9
../python/Python/compile.c;compiler_with 8d4d6fd0813326d 0*2 16*7 8*2 16*2 0 16 8 16 8*3 16*9
../python/Python/compile.c;compiler_with_except_finish 436e89d78b43d9e 16*15
../python/Python/compile.c;consts_dict_keys_inorder 7df0bf882d4027e 0 619 234 68 153
../python/Python/compile.c;dict_add_o d2ae951d72cb7ed 1990 903 0 1087*2 0*4
../python/Python/compile.c;dictbytype 3497ec69e9e74df 1210 306*2 12 0*6 306 0*7 306 0*4 306*2
../python/Python/compile.c;emit_and_reset_fail_pop f37fb86c472038d 32*2 24*2 0 24
../python/Python/compile.c;ensure_fail_pop 7df0bf87148cf37 56*2 72 32 0
../python/Python/compile.c;find_ann 907613a929ad61 0 8 0*9 62 54 84 30 0*16
../python/Python/compile.c;forbidden_name 7df0bf9130a4dce 32 239 891 0*2 239
../python/Python/compile.c;get_ref_type bb9fb6046c12e98 0 7 0*3
../python/Python/compile.c;infer_type 908b9260a5b1b02 0*4 16 0*5 8*2 0
../python/Python/compile.c;instr_sequence_to_cfg 7bab84cbcca7b4b 0*2 4798*3 479 4798*2 388 153*2 0 153 388 0
../python/Python/compile.c;jump_to_fail_pop ae15a43ac976867 72*2
../python/Python/compile.c;load_args_for_super 56e49bef4454afd 2*3 0 2 0 2
../python/Python/compile.c;merge_consts_recursive 8803ccde512d36 981 32 629 32 0*3 231 0*4 19 27 398 0 366 0 227 0*2 32 0 17 0*2 9 0*5 9 0*2 9 0 9 0 9 0 9 0*3
../python/Python/compile.c;new_compiler 36fe828b0aae866 62*2 0*2 62*2 16 62*2 0*3
../python/Python/compile.c;optimize_and_assemble c33e96566e7e970 153 83 153 0 153 0 153*7 62 20 8 0*2
../python/Python/compile.c;pattern_helper_sequence_subscr 7c77e20d2c380af 8*2 0*4 16 8 0 8 0 8 0*2 8*2 0 8 0*2 8*2 0*2
../python/Python/compile.c;pattern_helper_sequence_unpack e49cc4ba74cafa4 0*15
../python/Python/compile.c;pattern_helper_store_name 1e049584755f30c 0*8
../python/Python/compile.c;restore_inlined_comprehension_locals bb9fb60c70ce471 0 16*4
../python/Python/compile.c;stack_effect e3b8f905309c12 0 16 0*3 120 7 4009 423 4009 16 7 0 64 32 120 0*2 60
../python/Python/compile.c;starunpack_helper f95a391e72efd03 0*3 194 186 0 178 30*2 0*2 8*2 16 0*2 8*2 0 8 59*2 8*2 0*2 8 43 51 8*3 0*16 8
../python/Python/compile.c;validate_keywords b8e87b659b4c53 24 0*2 24*2 0 24 0 221 24
../python/Python/compile.c;wrap_in_stopiteration_handler d86b9c0dc63d325 20*8
../python/Python/context.c;_PyContext_Enter b15abf1d16121f0 0*2 1144*2
../python/Python/context.c;_PyContext_Exit 56e49bf52d0a525 0*3 1144*2 0
../python/Python/context.c;_contextvars_ContextVar_get 3fd5b90c84df4f8 0*6
../python/Python/context.c;_contextvars_ContextVar_reset d140a68d852da94 0*3
../python/Python/context.c;_contextvars_ContextVar_set a4d0ad3efffffff 0
../python/Python/context.c;_contextvars_Context_copy a4d0ad3efffffff 0
../python/Python/context.c;_contextvars_Context_get 908b926cc30c435 0*9
../python/Python/context.c;_contextvars_Context_items a4d0ad3efffffff 0
../python/Python/context.c;_contextvars_Context_keys a4d0ad3efffffff 0
../python/Python/context.c;_contextvars_Context_values a4d0ad3efffffff 0
../python/Python/context.c;context_new_empty d86b9c0cbf4327c 3 2 3 1 0*3
../python/Python/context.c;context_new_from_vars f37fb864a68149e 728 646 728 82 0
../python/Python/context.c;context_run 11aef74d364ced5 1144 0 456 0 456 0 688 0*2 c _PyFunction_Vectorcall=344,../python/Objects/methodobject.c;cfunction_vectorcall_O=96,../python/Objects/classobject.c;method_vectorcall=16
../python/Python/context.c;context_token_missing_tp_dealloc a4d0ad3efffffff 0
../python/Python/context.c;context_token_missing_tp_repr a4d0ad3efffffff 0
../python/Python/context.c;context_tp_clear 9a4e9b8052265b0 731 0 731 0 2 0 2
../python/Python/context.c;context_tp_contains 3510b1f41345450 0*3
../python/Python/context.c;context_tp_dealloc 789fd4621a2c044 0 731 0 c -
../python/Python/context.c;context_tp_iter a4d0ad3efffffff 0
../python/Python/context.c;context_tp_len a4d0ad3efffffff 0
../python/Python/context.c;context_tp_new 7735b6a7ec9260c 0*4
../python/Python/context.c;context_tp_richcompare c17fbc732a9a933 0*6
../python/Python/context.c;context_tp_subscript 9a4e9b872a8215a 0*6
../python/Python/context.c;context_tp_traverse 937e7fa3c3bd9dd 166*2 2 166*3 c ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1 ../python/Python/gc.c;visit_decref=83,../python/Python/gc.c;visit_reachable=83
../python/Python/context.c;contextvar_del 49ab80cd9b0fc02 0*10
../python/Python/context.c;contextvar_new 8e43d4d55946238 1 0*2 1*3 0*4 1 0*6
../python/Python/context.c;contextvar_set 56e49bf1f079ab8 2*3 0*4
../python/Python/context.c;contextvar_tp_clear 9a4e9b8052265b0 0*7
../python/Python/context.c;contextvar_tp_dealloc 25f5c817fffffff 0 c -
../python/Python/context.c;contextvar_tp_hash a4d0ad3efffffff 2
../python/Python/context.c;contextvar_tp_new ae15a43ac976867 0*2
../python/Python/context.c;contextvar_tp_repr 6338f939a382f48 0*20
../python/Python/context.c;contextvar_tp_traverse 937e7fa3c3bd9dd 0*6 c - -
../python/Python/context.c;token_get_old_value ec30a358154fee2 0*3
../python/Python/context.c;token_get_var ae15a43ac976867 0*2
../python/Python/context.c;token_tp_clear 908b9266516abdb 2*3 0 2*2 0*4
../python/Python/context.c;token_tp_dealloc 25f5c817fffffff 2 c PyObject_GC_Del=2
../python/Python/context.c;token_tp_new a4d0ad3efffffff 0
../python/Python/context.c;token_tp_repr cc66d3bad288e31 0*17
../python/Python/context.c;token_tp_traverse 5f0e1cc75a24bdf 0*9 c - - -
../python/Python/crossinterp.c;_PyXI_InitError 9a4e9b7db720d28 0*5
../python/Python/crossinterp.c;_PyXI_excinfo_AsObject 726036e55a890d3 0*49
../python/Python/crossinterp.c;_PyXI_excinfo_Clear 56e49be817839ff 0*6
../python/Python/crossinterp.c;_PyXI_excinfo_InitFromException 4b642b1b74c49ed 0*58
../python/Python/crossinterp.c;_bool_shared ae15a43ac976867 0*2
../python/Python/crossinterp.c;_bytes_shared ec30a35a8065285 0*3
../python/Python/crossinterp.c;_call_clear_xidata bef0dde5c560fca 0*6 c -
../python/Python/crossinterp.c;_capture_current_exception cde18e3e1df241c 0*10
../python/Python/crossinterp.c;_copy_string_obj_raw 7df0bf92a527883 0*5
../python/Python/crossinterp.c;_exit_session 3fd5b904adfad1a 0*6
../python/Python/crossinterp.c;_float_shared ae15a43ac976867 0*2
../python/Python/crossinterp.c;_long_shared 7df0bf87d66c4fd 0*5
../python/Python/crossinterp.c;_new_bool_object 550aa894fffffff 0*2
../python/Python/crossinterp.c;_new_bytes_object a4d0ad3efffffff 0
../python/Python/crossinterp.c;_new_float_object a4d0ad3efffffff 0
../python/Python/crossinterp.c;_new_long_object a4d0ad3efffffff 0
../python/Python/crossinterp.c;_new_none_object ae15a43ac976867 0*2
../python/Python/crossinterp.c;_new_str_object a4d0ad3efffffff 0
../python/Python/crossinterp.c;_new_tuple_object 594ef930a8cbb21 0*7 c -
../python/Python/crossinterp.c;_none_shared ae15a43ac976867 0*2
../python/Python/crossinterp.c;_sharedns_free bb9fb60ba2fb57c 0*4
../python/Python/crossinterp.c;_sharedns_init c54de9d77a9fdc9 0*23
../python/Python/crossinterp.c;_sharednsitem_clear_value 3510b1ef4d74962 0*3
../python/Python/crossinterp.c;_str_shared 860b4dc31589a7 0*4
../python/Python/crossinterp.c;_tuple_shared 42e9d452997aedf 0*16
../python/Python/crossinterp.c;_tuple_shared_free f9bab17ad9a8e44 0*3
../python/Python/crossinterp.c;_xidata_release 49ab80cf4cd7835 0*9
../python/Python/crossinterp.c;_xidregistry_add_type 7df0bf8777ab73c 7*2 6 0*2
../python/Python/crossinterp.c;_xidregistry_find_type c724873e184c390 0*11
../python/Python/crossinterp.c;_xidregistry_fini 3fd5b901d0c2714 0*6
../python/Python/crossinterp.c;_xidregistry_init c72487333db06b7 2*2 1 0*7
../python/Python/crossinterp.c;_xidregistry_remove_entry 9a4e9b7e264ac72 0*6
../python/Python/crossinterp.c;lookup_getdata ce0fbd61a46b836 0*7
../python/Python/dtoa.c;Balloc 9a4e9b857e6c5c4 162656*2 26*2 162630 26
../python/Python/dtoa.c;b2d 3baa54d2cb1fb5 0 5128 0 5128 0*2 5128*2 5112*2 4736*2 1044*2 0 2312
../python/Python/dtoa.c;bigcomp d7d3519615b7fe9 0*40
../python/Python/dtoa.c;diff e3b8f922c54506 45924 39256 4820 4340 80280*2 41024 0*2 41024 5456*3
../python/Python/dtoa.c;dshift 7f01947dfffffff 5981*3 5860*2 5641*2 820*2 0 1
../python/Python/dtoa.c;lo0bits dcc18cabf7c5e3c 6008 1741*2 1041 2392 0 1180*2 560*2 620*2 877*2
../python/Python/dtoa.c;lshift 6a13c35f29dc2b8 20473 0 16438 11921 28095*2 0 28095 0*2 28095 0*2 28015
../python/Python/dtoa.c;mult 6563c26f9067fa6 10764 0*2 32476 15786*2 19481 7829 11652*2 0*3 504*2
../python/Python/dtoa.c;multadd e7c311683fae748 126162 178495 7881 0*6 m -
../python/Python/dtoa.c;nrv_alloc 56e49bf08451311 0 48*5
../python/Python/dtoa.c;pow5mult d2ae9529738b9d2 560 0*2 7921 0 7921 9425 9153 3901
../python/Python/dtoa.c;quorem a6b9c3d0850a7aa 960 75308 360 120 0*3 76500*2 240 75308 76500 240 76380 0 76260
../python/Python/dtoa.c;sd2b 8501805cf525c61 0 3780*2 0*7
../python/Python/errors.c;PyErr_SyntaxLocationObjectEx 826f9997f18edd 0*93
../python/Python/errors.c;_PyErr_CreateException c88ee5f1844f66e 18596 0*2 1556 7035 10005 1556 0*2 c -
../python/Python/errors.c;_PyErr_FormatV 9a4e9b8052265b0 7101 1864 7101 1864 7101 1864 0
../python/Python/errors.c;_PyErr_FormatVFromCause 1e0495924ae147e 0*8
../python/Python/errors.c;_PyErr_SetImportErrorSubclassWithNameFrom 46db81fcf71fdf3 1*2 0 1 0 1*7 0 1 0*2
../python/Python/errors.c;format_unraisable a4d0ad3efffffff 0
../python/Python/errors.c;format_unraisable_v e4f2cd3440d8c76 0*93
../python/Python/errors.c;get_exc_traceback b15abf28c7a8ecd 0*5
../python/Python/errors.c;write_unraisable_exc 819510d39a1f36c 0*67
../python/Python/fileutils.c;_Py_open_impl b333d1fdf980120 0*20
../python/Python/fileutils.c;_Py_write_impl 2c0491990fae995 0 33 0*3 33 0*4
../python/Python/fileutils.c;check_force_ascii 1f83c8074d04abe 0*14
../python/Python/fileutils.c;decode_current_locale ba18eb8e21dfcf3 0 152 0 152 3529*2 0*2 152 0 146 6 152 0*2 152 0*3 152 0 152 0*5
../python/Python/fileutils.c;encode_current_locale edb7fed0490585d 0*17
../python/Python/fileutils.c;encode_locale_ex 8486dddb81e30ce 0*3 26 0*12
../python/Python/fileutils.c;join_relfile a28b967b5975a05 2*2 0*4 2*2
../python/Python/fileutils.c;set_inheritable f0918b06c9140ca 220*2 0*4 1*2 0*5
../python/Python/flowgraph.c;add_const 910ccfea5d13845 384*2 32 0*2 32 0 32 0*7
../python/Python/flowgraph.c;basicblock_add_jump d86b9c092e9bc37 0 24 8*2 24*3
../python/Python/flowgraph.c;basicblock_insert_instruction b15abf2cfcddb1e 728 65*3
../python/Python/flowgraph.c;basicblock_remove_redundant_nops 70e9d061bbe794a 0*2 24767 24057 726 0*3 2358 0 136 0*2 16 0 5160 0 52 0
../python/Python/flowgraph.c;cfg_builder_maybe_start_new_block 436e89dfc3a67ec 0 100 18 5186*2 4645*2 671*2 0 4274 4602 0*2
../python/Python/flowgraph.c;get_const_value 6b949ed576f9a54 80*2 0*2 80 24 80
../python/Python/flowgraph.c;label_exception_targets 4aa53bd0a59a8ae 0*4 48 33 0 169 0 18 100 92 57 0 4584 108*2 64 76 108*2 363 0 737 236 193 40 3816 236*2 737 81 40 737*2 155*2 301 153 416 0 24 240 153 155 0*2 301 153 0
../python/Python/flowgraph.c;make_cfg_traversal_stack f9bab18283d100a 5556 859 0
../python/Python/flowgraph.c;remove_redundant_nops_and_jumps c6a3dab4878fdb6 3106 320 184 0*2 504 0 568 0 3512*4 3106*2 504 0 32 378*2 334
../python/Python/flowgraph.c;remove_unreachable 2bd8f74c30467da 177 31 36 200 152 80 0 8746 876 8086 598 1648 1426 1648 1278*3 222 602 522 306 602 306
../python/Python/flowgraph.c;resolve_line_numbers e9d4aac0a3bd49 1434 299 57 36 200 136 72 0*2 299 57 36 200 136 72 0*2 76 22 4 64 4 36 634*2 0 7674 636 0 956 112 1668 16 1656 1988 1656*3 1434*4 0*2 1656 0 1434*2 636 726 230 1434*2 636*3 634 518 280 28 626*2 222 498 442 16 306 442 0*2 60 0 306 24
../python/Python/flowgraph.c;scan_block_for_locals 3c2682fbe936da 48 16 91 43 34 200 152 80 0 5951 3320 5350 116 96 108 210 0 589 0 1280 1197 1177*2 1165*2 597 634 224 188 224 172 565
../python/Python/flowgraph.c;translate_jump_labels_to_targets a5e6162c7b13e9b 4798 479 824*3 388 153 0 m 0=108,96=14,404=8,56=8,872=8,100=4,164=1,200=1
../python/Python/formatter_unicode.c;calc_number_widths bbb7f2dd2ab4243 100 0 639 0 839 0*2 739 639 0*5 100 0*4 739 0*7
../python/Python/formatter_unicode.c;fill_number d02773979be07ad 7 0 14 0*6 14 0*2 14 0 839 100 0*2 839*2 0*6
../python/Python/formatter_unicode.c;fill_padding 3510b1ed9883335 0*3
../python/Python/formatter_unicode.c;format_float_internal 58434eefc4381ae 0*7 1100 0*3 1100 0*3 1100 0*8 1100*4 0*13
../python/Python/formatter_unicode.c;format_obj f9bab17da8a59e9 0*4
../python/Python/formatter_unicode.c;free_locale_info 9a4e9b8052265b0 839*3 0*4
../python/Python/formatter_unicode.c;get_integer adfb9760f17d515 1839 0 4378 0 3139 0*3
../python/Python/formatter_unicode.c;get_locale_info c2918f0fc75d4f0 100 0*2 839*2 0 739 100 0 739 0*2 100 0*2
../python/Python/formatter_unicode.c;parse_internal_render_format_spec 1bf7d1015dac45d 0*6 100 0 100 0*12 2039 0 2039 1300 0*5 2039 0 2039 0 2039 0*2 2039 0 100 1839 0*2 2039 639 2039 0*3 100 1100 0*2 1439 0 1339 0*6 2039 0 1839 1939 0 1339 0*7 1339 0*2 639 100 0*6 1339 0*6
../python/Python/formatter_unicode.c;parse_number 74db8605986423b 0*9
../python/Python/formatter_unicode.c;unknown_presentation_type 209aa3e3852da94 0*2
../python/Python/gc.c;deduce_unreachable b9559178d906b4 61779 0 61779 56489 24460 42 c ../python/Objects/tupleobject.c;tupletraverse=24058,../python/Objects/funcobject.c;func_traverse=9291,../python/Objects/descrobject.c;descr_traverse=7269,../python/Objects/dictobject.c;dict_traverse=4162,../python/Objects/typeobject.c;subtype_traverse=3028,../python/Objects/weakrefobject.c;gc_traverse=2885,../python/Objects/listobject.c;list_traverse=2801,../python/Objects/typeobject.c;type_traverse=2237 ../python/Objects/tupleobject.c;tupletraverse=22212,../python/Objects/funcobject.c;func_traverse=9039,../python/Objects/descrobject.c;descr_traverse=7125,../python/Objects/dictobject.c;dict_traverse=3956,../python/Objects/typeobject.c;subtype_traverse=2896,../python/Objects/weakrefobject.c;gc_traverse=2885,../python/Objects/methodobject.c;meth_traverse=1680,../python/Objects/typeobject.c;type_traverse=1449
../python/Python/gc.c;gc_alloc f9bab18845bd106 0 351155 0
../python/Python/gc.c;gc_collect_main b468474a76620ec 0*2 8 22 1 56489 2645 0 2645*4 0*3 1 0*3 2645 1923 0 665 0 22212 0*2 1454 15119 0*2 86 65 0*4 1454*2 0*2 21 0 29 1258 0 21 0 21 0 21 0 12 0*4 21 0*2 1 21 0*2 8 0 21 c - - ../python/Objects/listobject.c;list_clear_slot=802,../python/Objects/typeobject.c;type_clear=394,../python/Objects/funcobject.c;func_clear=109,../python/Objects/typeobject.c;subtype_clear=66,../python/Objects/dictobject.c;dict_tp_clear=42,../python/Objects/cellobject.c;cell_clear=39,../python/Objects/funcobject.c;cm_clear=2
../python/Python/gc.c;handle_weakrefs 7c77e2094fdd632 442 21 442 0*3 5290 0 5290 1296 5290*2 0*7 42 21
../python/Python/gc.c;invoke_gc_callback e772f7e464a066a 0*7 42 0 42 0*2 42 0*4 42 0*2
../python/Python/gc.c;referrersvisit 3510b1e8f72050d 0*3
../python/Python/gc.c;visit_decref 307fda46d8199d1 288666 111345 100245 33421 76085 c ../python/Objects/typeobject.c;type_is_gc=33421
../python/Python/gc.c;visit_generation 1b6bfe677a60536 0*6 c -
../python/Python/gc.c;visit_move 307fda46d8199d1 0*5 c -
../python/Python/gc.c;visit_reachable d7c1fec1537b2a3 271250 97933 88619 25899 22457 19170 18357 c ../python/Objects/typeobject.c;type_is_gc=25899
../python/Python/getargs.c;_parser_init ae9525e6d49dc8 26 0*2 1 0*4 30 4 106 0 26 2 1*2 0 26 1 25 1 0*2 1 0*10
../python/Python/getargs.c;cleanup_buffer ae15a43ac976867 0*2
../python/Python/getargs.c;cleanup_ptr a4d0ad3efffffff 0
../python/Python/getargs.c;convertbuffer 7df0bf92e95f008 0*5
../python/Python/getargs.c;converterr f9bab17c8f1d198 0*3
../python/Python/getargs.c;convertitem b4951266bc9b1aa 0*3 8 0*2 2711 0*22 16825 0*3 16825 0*10 5002 0 933 0*4 1582 0*2 933 1582 5002 0*5 933 0*8 2711 0*13 8 0*7 766 0 358 0*4 3753 0*11 2836 0*21 8 0*41 c - m - -
../python/Python/getargs.c;error_unexpected_keyword_arg d286d1cf50b55aa 0*21
../python/Python/getargs.c;find_keyword 908b926abea9cb9 21672 13569 13156 13148 8103 8 6656 8 21027
../python/Python/getargs.c;new_kwtuple 14c19ca4db4846d 2*2 0*2 1 0 1
../python/Python/getargs.c;seterror 850180524939afe 0*9
../python/Python/getargs.c;skipitem b9165095d60f7db 0*4 8 0*26 63*2 8 0*12 55 0*5 53
../python/Python/getargs.c;vgetargs1 f9bab17e4971094 2375 0 2375
../python/Python/getargs.c;vgetargs1_impl 2e8d3b9dbcc448a 14974 0 394 1840 0*4 9297 12133 0 1840 394 466 0*3 466 12133 394*2 0*8 2375 0*5 2234 0 394 0*4 2234 0*5 466 1909 0*12 c - - - - - - -
../python/Python/getargs.c;vgetargskeywords 34a10ad0d12f6b8 7256 0*2 16245 0*2 35234 480 0 2008 0*10 7285 0 16245 0*2 14903 0*3 10700 0 10700 0 1372 0 1711 0*3 259 5211 0 259 0*2 13786 0*3 2805 0 2724 13757 0*7 2074 13757 0*8 99 0*20 2488 0*7 160 0*10 1372 0*24 c - - - - - - - - - - - - - - - - - - - - -
../python/Python/getargs.c;vgetargskeywordsfast b15abf1fd086760 0*5
../python/Python/getargs.c;vgetargskeywordsfast_impl 35a6158276abb7d 32 0*7 152*3 0 152 0*3 240 0*2 1 0*8 32 0*2 304 0*5 152 0*4 152 0 152 0*3 152 0*4 152 0*21 c - - - - - - - -
../python/Python/hamt.c;hamt_baseiter_new b15abf2cb55c431 0*4
../python/Python/hamt.c;hamt_baseiter_tp_clear f9bab17da8a59e9 0*4
../python/Python/hamt.c;hamt_baseiter_tp_dealloc f9bab17da8a59e9 0*4
../python/Python/hamt.c;hamt_baseiter_tp_iternext a1bfc700852da94 0*2 c -
../python/Python/hamt.c;hamt_baseiter_tp_len a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_baseiter_tp_traverse 6d15c67b43fa13e 0*3 c -
../python/Python/hamt.c;hamt_find ec30a358154fee2 2 0*2
../python/Python/hamt.c;hamt_iter_yield_items a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_iter_yield_keys ae15a43ac976867 0*2
../python/Python/hamt.c;hamt_iter_yield_values ae15a43ac976867 0*2
../python/Python/hamt.c;hamt_iterator_next 436e89df934a092 0*11
../python/Python/hamt.c;hamt_node_array_clone b15abf28d7e88d1 0*5
../python/Python/hamt.c;hamt_node_array_dealloc a251f599cbaa56f 0*9 c -
../python/Python/hamt.c;hamt_node_array_new 3510b1eb2b840e5 0*3
../python/Python/hamt.c;hamt_node_array_traverse 7cad61eb1336a5 0*5 c -
../python/Python/hamt.c;hamt_node_assoc ceef353f8a15e67 0*11 2 0*35
../python/Python/hamt.c;hamt_node_bitmap_assoc f582461366cc64e 0*16 2 0*2 2 0*4 2*2 0*41
../python/Python/hamt.c;hamt_node_bitmap_clone 7df0bf8e2184f93 0*5
../python/Python/hamt.c;hamt_node_bitmap_dealloc 3954e0447b32320 0 4*3 2*3 0*4 c PyObject_GC_Del=2
../python/Python/hamt.c;hamt_node_bitmap_new bb9fb6069c11800 4 2*3
../python/Python/hamt.c;hamt_node_bitmap_traverse 7cad61eb1336a5 0*5 c -
../python/Python/hamt.c;hamt_node_collision_dealloc 2cdef281d0a7a03 0*10 c -
../python/Python/hamt.c;hamt_node_collision_new 3510b1eb2b840e5 0*3
../python/Python/hamt.c;hamt_node_collision_traverse 7cad61eb1336a5 0*5 c -
../python/Python/hamt.c;hamt_node_find 1f83c80af5175d4 0*13
../python/Python/hamt.c;hamt_node_without e7dc2de2145de1 0*86
../python/Python/hamt.c;hamt_py_delete a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_py_get d86b9c04933c638 0*8
../python/Python/hamt.c;hamt_py_items a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_py_keys a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_py_set ae15a43ac976867 0*2
../python/Python/hamt.c;hamt_py_values a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_tp_clear f9bab17da8a59e9 0*4
../python/Python/hamt.c;hamt_tp_contains f9bab188a042780 0*4
../python/Python/hamt.c;hamt_tp_dealloc bef0dde072a5f0a 2*2 0 2*3 c PyObject_GC_Del=2
../python/Python/hamt.c;hamt_tp_iter a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_tp_len a4d0ad3efffffff 0
../python/Python/hamt.c;hamt_tp_new ae15a43ac976867 0*2
../python/Python/hamt.c;hamt_tp_richcompare c17fbc732a9a933 0*6
../python/Python/hamt.c;hamt_tp_subscript bb9fb6104ad573f 0*5
../python/Python/hamt.c;hamt_tp_traverse 6d15c67b43fa13e 0*3 c -
../python/Python/hashtable.c;_Py_hashtable_get_entry_ptr ec30a34e4ac521b 0*3
../python/Python/hashtable.c;hashtable_rehash 6957c81e6058083 7 1016 56 2032 7*3 c PyMem_RawMalloc=7 PyMem_RawFree=7 m 1025=3,1024=1,128=1,256=1,512=1
../python/Python/import.c;_extensions_cache_delete 3fd5b905bdca73d 0*6
../python/Python/import.c;_extensions_cache_find_unlocked eab1fbf7c138c46 60 59 2 59 57 0*2 c _Py_hashtable_get_entry_generic=59
../python/Python/import.c;_extensions_cache_get bb9fb613883e126 58 0*3
../python/Python/import.c;_imp__fix_co_filename 8501805e593c953 3 0*3 3 0*5
../python/Python/import.c;_imp__frozen_module_names 1b7951128da4278 0*44
../python/Python/import.c;_imp__override_frozen_modules_for_tests ec30a351f9aed51 0*3
../python/Python/import.c;_imp__override_multi_interp_extensions_check 7735b69f451034a 0*4
../python/Python/import.c;_imp_acquire_lock a4d0ad3efffffff 1487
../python/Python/import.c;_imp_create_builtin 9a4e9b7cba2fea2 55 0 55 0 1 0*2
../python/Python/import.c;_imp_create_dynamic 5763c66940b9583 0*15
../python/Python/import.c;_imp_exec_builtin ec30a351f9aed51 55*2 0
../python/Python/import.c;_imp_exec_dynamic ec30a351f9aed51 0*3
../python/Python/import.c;_imp_extension_suffixes d329c89bf2e64ed 2 0 6 0*2 6 0*3 2 0*4
../python/Python/import.c;_imp_find_frozen c018698b1278622 0 204 0*2 204 0 204 0 13 0*3 13 0*4 13 0 13 0 13*2 0*8 13 0*2
../python/Python/import.c;_imp_get_frozen_object b0dde2a41dfc049 0 13 0*5 13*2 0*14
../python/Python/import.c;_imp_init_frozen 7735b6a6b57addf 0*4
../python/Python/import.c;_imp_is_builtin 8c2aba3768cc33e 17056 0 259 55 0
../python/Python/import.c;_imp_is_frozen d140a68d852da94 0 1*2
../python/Python/import.c;_imp_is_frozen_package 436e89e03c8b784 0*3 1 0*9
../python/Python/import.c;_imp_lock_held a4d0ad3efffffff 0
../python/Python/import.c;_imp_release_lock 209aa3e3852da94 1487 0
../python/Python/import.c;_imp_source_hash 56e49bf2a699d7a 0*7
../python/Python/import.c;_modules_by_index_clear_one 8c2aba2e293dd69 0*6
../python/Python/import.c;_modules_by_index_set 3fd5b9014546323 4 2*3 1 2
../python/Python/import.c;create_builtin b2b48c8bf0a1169 4144 56*3 0*2 56 0*4 4088
../python/Python/import.c;del_extensions_cache_value 5c2193069ad3fdb 0*9
../python/Python/import.c;exec_builtin_or_dynamic b15abf213f66bf9 56 0 56*3
../python/Python/import.c;exec_code_in_module d86b9c0a71085d0 1 0*6
../python/Python/import.c;find_frozen 9827f5a4a56fee4 0 645 218 0*2 3003 220 2101*2 220 29 0 213 29 5 213 29 0 191 213*2 0
../python/Python/import.c;finish_singlephase_extension f9bab186236b5a5 2*4
../python/Python/import.c;hashtable_compare_str a4d0ad3efffffff 0
../python/Python/import.c;hashtable_destroy_str a4d0ad3efffffff 0
../python/Python/import.c;hashtable_hash_str a4d0ad3efffffff 61
../python/Python/import.c;imp_module_exec a4d0ad3efffffff 1
../python/Python/import.c;import_add_module 910ccfe96f8a299 3*3 0 1 0*2 1 0*2 2 0*3
../python/Python/import.c;import_ensure_initialized d86b9c138accb54 2815*2 142*2 2815 0*3
../python/Python/import.c;import_find_and_load 38e95664461fcc8 256 0 256 0*2 256*3 0*8 256*3 0*19
../python/Python/import.c;import_find_extension bb9fb6137617a92 56 0*4
../python/Python/import.c;import_get_module 9a4e9b85c9f0626 7028*2 0 7028*2 0
../python/Python/import.c;import_run_extension 878866e81b810b3 0*2 56 0*3 56 0*3 56*2 0*14
../python/Python/import.c;module_dict_for_exec 5c21930372cdac1 1*3 0 1*2 0*3
../python/Python/import.c;reload_singlephase_extension 2213456b76ad747 0*38
../python/Python/import.c;remove_importlib_frames 5e48fc26cce0951 0 34*3 0 17 34 0*2 17*2 34 17*2 0*2 17 0 17 0 17
../python/Python/import.c;remove_module 7df0bf8cab8f492 0*5
../python/Python/import.c;switch_back_from_main_interpreter 3fd5b8fe596f836 0*6
../python/Python/import.c;unmarshal_frozen_code 14c19c9c3d99513 14 0*7
../python/Python/import.c;update_code_filenames d2ae952920822bc 0*8
../python/Python/import.c;update_global_state_for_extension 878866dde60318b 2 0 2 0 2 0*3 1 2 0*12 2 0*2
../python/Python/initconfig.c;config_dict_get d4f5ae66c10357e 66 0*4
../python/Python/initconfig.c;config_dict_get_wstr 1f83c806c91d73f 22 0*2 14 0*2 22 14 0 8*2 0
../python/Python/initconfig.c;config_get_env_dup bb9fb6102f8d513 0*2 1 0
../python/Python/initconfig.c;config_get_locale_encoding 7735b6a99739c30 1 0*2
../python/Python/initconfig.c;config_init_import 7e1e8ce541616ee 0 2 0*9
../python/Python/initconfig.c;config_read 859c08521a6502c 0*6 1 0 1*4 0*18 1 0*4 1*2 0*6 1 0 1 0*31 1 0*2 1 0*11 1 0*3 1*3 0*4 1 0 1 0*2 1*2 0*32
../python/Python/initconfig.c;config_run_filename_abspath 9a4e9b7e276b498 0 1 0*3
../python/Python/initconfig.c;config_set_bytes_string 9a4e9b828db9275 0*5
../python/Python/initconfig.c;init_dump_ascii_wstr 5c21930bd8637f8 0*7
../python/Python/initconfig.c;warnoptions_append 1e0495929eebd52 0*7
../python/Python/instruction_sequence.c;InstructionSequenceType_add_nested 4a45b3ba0004742 0*5
../python/Python/instruction_sequence.c;InstructionSequenceType_addop 5763c66bc9641f8 0*17
../python/Python/instruction_sequence.c;InstructionSequenceType_get_instructions 3c3b8ba88274fe8 0*12
../python/Python/instruction_sequence.c;InstructionSequenceType_get_nested 3510b1eaa195ad1 0*3
../python/Python/instruction_sequence.c;InstructionSequenceType_new_label ec30a351f9aed51 0*3
../python/Python/instruction_sequence.c;InstructionSequenceType_use_label 4080bab97508ce4 0*6
../python/Python/instruction_sequence.c;inst_seq_clear f9bab17da8a59e9 0*4
../python/Python/instruction_sequence.c;inst_seq_create ae15a43ac976867 153*2
../python/Python/instruction_sequence.c;inst_seq_dealloc 86efb33f01bf555 153 0*4
../python/Python/instruction_sequence.c;inst_seq_new 14c19ca03cb8421 0*9
../python/Python/instruction_sequence.c;inst_seq_traverse 6d15c67b43fa13e 0*3 c -
../python/Python/instrumentation.c;allocate_instrumentation_data f37fb8623bfaf7f 0*5
../python/Python/instrumentation.c;call_instrumentation_vector f116d68e8ceef01 0*17
../python/Python/instrumentation.c;call_one_instrument 95e4f9c9fba225c 0*7 c -
../python/Python/instrumentation.c;capi_call_instrumentation d329c89a3213465 0*13
../python/Python/instrumentation.c;de_instrument 7df0bf8c8754e43 0*5
../python/Python/instrumentation.c;force_instrument_lock_held 2e6fe43b4c006ca 0*111
../python/Python/instrumentation.c;instrument_all_executing_code_objects cde18e423a9f76d 0*11
../python/Python/instrumentation.c;monitoring__all_events 49ab80d95334aaa 0*11
../python/Python/instrumentation.c;monitoring_free_tool_id 9a4e9b7a8058584 0*7
../python/Python/instrumentation.c;monitoring_get_events 29b199b7f3452d4 0*8
../python/Python/instrumentation.c;monitoring_get_local_events fa5482244d98e75 0*12
../python/Python/instrumentation.c;monitoring_get_tool f37fb861aff1e4b 0*6
../python/Python/instrumentation.c;monitoring_register_callback c2918f16e1e8fde 0*14
../python/Python/instrumentation.c;monitoring_restart_events 4080babd4061ab6 0*5
../python/Python/instrumentation.c;monitoring_set_events b8718566799ebdc 0*11
../python/Python/instrumentation.c;monitoring_set_local_events 36fe828a996cd88 0*12
../python/Python/instrumentation.c;monitoring_use_tool_id 908b926a0253ffa 0*9
../python/Python/instrumentation.c;remove_line_tools 49ab80d9d91dd27 0*10
../python/Python/instrumentation.c;remove_per_instruction_tools 49ab80daf8aa5ea 0*10
../python/Python/instrumentation.c;remove_tools b15abf23114d283 0*5
../python/Python/intrinsics.c;import_star e4540813ce2e3b6 1766 1636 80 0 1062 42 1636 130 0 42 0 42 0 5 42 0*2 1542 0*3 19 42 0*2 42*2 19*2 0*6 19 0*11
../python/Python/intrinsics.c;list_to_tuple a4d0ad3efffffff 1957
../python/Python/intrinsics.c;make_typevar a4d0ad3efffffff 4
../python/Python/intrinsics.c;make_typevar_with_bound a4d0ad3efffffff 1
../python/Python/intrinsics.c;make_typevar_with_constraints a4d0ad3efffffff 0
../python/Python/intrinsics.c;no_intrinsic1 a4d0ad3efffffff 0
../python/Python/intrinsics.c;no_intrinsic2 a4d0ad3efffffff 0
../python/Python/intrinsics.c;prep_reraise_star a4d0ad3efffffff 0
../python/Python/intrinsics.c;print_expr f9bab17da8a59e9 0*4
../python/Python/intrinsics.c;stopiteration_error a9c9c2feea621b8 1360 0 1360 0 1360 0*11
../python/Python/intrinsics.c;unary_pos a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;call_profile_func eab1fbfc9f414db 0*7 c -
../python/Python/legacy_tracing.c;call_trace_func 6efbf518391b949 0*9 c -
../python/Python/legacy_tracing.c;set_callbacks 8501805961171da 0*11
../python/Python/legacy_tracing.c;set_opcode_trace_world_stopped 7df0bf8d694e865 0*5
../python/Python/legacy_tracing.c;setup_profile_callbacks 3fd5b902fa48378 0*7
../python/Python/legacy_tracing.c;setup_trace_callbacks 14c19c9d619be8b 0*9
../python/Python/legacy_tracing.c;sys_profile_call_or_return 9ea6ad2d1ecbc45 0*13 c -
../python/Python/legacy_tracing.c;sys_profile_return a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_profile_start a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_profile_throw a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_profile_unwind a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_trace_exception_func 14c19ca379eebfd 0*8
../python/Python/legacy_tracing.c;sys_trace_instruction_func ad21f4b7ed6b328 0*9 c -
../python/Python/legacy_tracing.c;sys_trace_jump_func f37fb8675f1de97 0*6
../python/Python/legacy_tracing.c;sys_trace_line_func 3510b1efe12407b 0*3
../python/Python/legacy_tracing.c;sys_trace_return a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_trace_start a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_trace_throw a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_trace_unwind a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;sys_trace_yield a4d0ad3efffffff 0
../python/Python/legacy_tracing.c;trace_line d0fdf0fdd1e5ac 0*6 c -
../python/Python/lock.c;mutex_unpark 5fcfa1a0c976867 12*3
../python/Python/lock.c;rwmutex_set_parked_and_wait f37fb86cbf2fe16 0*5
../python/Python/marshal.c;_PyMarshal_WriteObjectToString 42e9d4539f94add 43*2 0 43 0*2 43 0*3 43 0*7
../python/Python/marshal.c;marshal_dump c724873472f030c 0*12
../python/Python/marshal.c;marshal_dumps d2ae952a65bd3f9 0*9
../python/Python/marshal.c;marshal_load 910ccff6331f210 0*14
../python/Python/marshal.c;marshal_loads c7248739b907e6a 174 0 174*2 0 174*3 0 174*2
../python/Python/marshal.c;marshal_module_exec a4d0ad3efffffff 1
../python/Python/marshal.c;r_PyLong a557f0a8992d6a3 0 70*2 27*2 0*3 27 35 31*2 0*2 31 0*2 27 0*3
../python/Python/marshal.c;r_byte 3fd5b902c3c6323 257188 0 257188 0*3
../python/Python/marshal.c;r_float_str 425832e7154fee2 0*3 m -
../python/Python/marshal.c;r_object affd4a67566f96a 0*6 153 0*3 80 0*7 192573 0*3 118199 0 44 0 338 0*3 90 46748 0*2 829 52 1610 0 4401 0 17 642 552 3302 0 27 0 180 0*3 36532 103 18696 4 0 86394 46748 0 1895 18700 1610 0*4 7376 22550*2 180 2 0 7 0*2 3302 0*5 4 86394*2 22*2 36532 36993 1610 0 1610 2143 0 7376 0*2 52 0*2 22 0 27 0*6 80 0*2 109 0*2 52 0 52 103 0*4 7376*11 22550 0*5 52 0 86394 0*2 7376 8130 0*4 7376 0*5 7376*2 6817 6514*2 0*3 7376 1618 0*3 7376 7627 0*2 7376 0*7 7376 0*15 7376 0*3 7376 0*3 7376 0 7376*6 0 7376*4 c - m 1=1912,2=1670,3=1064,4=1037,5=531,12=403,6=395,14=330
../python/Python/marshal.c;r_ref bb9fb6105ac1309 49304*2 0*3
../python/Python/marshal.c;r_ref_insert b15abf2cc7f73cf 7428 189*2 0*2
../python/Python/marshal.c;r_ref_reserve c4cab455e12407b 7428 0 189*2
../python/Python/marshal.c;r_string c6a3dab2417800f 0 230235 0*16
../python/Python/marshal.c;read_object 5c21930ce0c1101 0*3 232*3 0*4
../python/Python/marshal.c;w_complex_object aee59848b17b744 0*6 190 21 0*2 63*2 0*5 21 0 21 0*21 85 0 21*2 0 64 0*3 85 0*2 64 0*3 85 0*14 85 0*50 c -
../python/Python/marshal.c;w_decref_entry f9bab17da8a59e9 0*4
../python/Python/marshal.c;w_float_str 209aa3e3852da94 0*2
../python/Python/marshal.c;w_long 5c2193021940f98 254*5 0*4
../python/Python/marshal.c;w_object 2bd8f74c185751f 254 0*11 254 0*6 254 0*2
../python/Python/marshal.c;w_ref bc99b33d0024034 254 0*16 c -
../python/Python/marshal.c;w_reserve 2a5bdd55f43a21 21 0*3 21 0
../python/Python/marshal.c;w_short b15abf28a627967 0*5
../python/Python/marshal.c;w_short_pstring ec30a34c1c70dc7 0*3
../python/Python/marshal.c;w_string d144be91f22964d 106*3 0*2 106 21 m - 12=43,13=22,25=21,5=7,6=5,8=3,4=2,10=1
../python/Python/modsupport.c;check_end 7df0bf8a36e60dc 0*4 33605 0
../python/Python/modsupport.c;countformat b8e87c003a1ea0 0 232512 0*3 30556 0 30556 0 549432 340338 30690*2 255540 62968 0
../python/Python/modsupport.c;do_ignore 908b9267c44656f 0*9
../python/Python/modsupport.c;do_mktuple c72487337891cb9 121096 0*2 30300*2 0*2 30300 0*3
../python/Python/modsupport.c;do_mkvalue ec4c058696d4122 0*6 1082 44 210 0 458 0*2 4796 0*2 458 0 1046*2 116256 0 501*2 0 80 0 134 0*3 30198 0*6 8146 1 284 1046 0*8 7936 0*3 134 0*5 6547 0*10 134 0*14 c ../python/Objects/codeobject.c;_source_offset_converter=116256
../python/Python/modsupport.c;va_build_value bb9fb60abe41f7d 29465*2 29363 102
../python/Python/pathconfig.c;path_out_of_memory a4d0ad3efffffff 0
../python/Python/pyhash.c;fnv 860b4dd1cec447 264702 181293 101112 29088
../python/Python/pylifecycle.c;_Py_Finalize 79f801b914b82fa 0*24 c -
../python/Python/pylifecycle.c;add_main_module b0dde2a52b98d09 1 0*2 1 0 1*2 0*3 1 0 1 0*2 1 0*2 1 0*2
../python/Python/pylifecycle.c;builtins_dict_watcher ae15a43ac976867 0*2
../python/Python/pylifecycle.c;create_stdio 9cf5285c99ab88a 0 3*2 0*5 3 1 2 0*5 3 2 3 0*6 3*4 0*2 3 0*2 3*3 0*3 3 0*2 3 0 3 0*6 1 0 1
../python/Python/pylifecycle.c;emit_stderr_warning_for_legacy_locale 7735b6a6a0efd34 1 0*3
../python/Python/pylifecycle.c;fatal_error 846655c276b6e33 0*32
../python/Python/pylifecycle.c;fatal_error_exit ae15a442a4d8805 0*2
../python/Python/pylifecycle.c;file_is_closed f37fb8685b5f400 0*5
../python/Python/pylifecycle.c;finalize_interp_clear ae15a44542b0f02 0*2
../python/Python/pylifecycle.c;finalize_modules ea2dd558ab349b2 0*82
../python/Python/pylifecycle.c;flush_std_files 9bc9c706a2a6898 0*15
../python/Python/pylifecycle.c;init_import_site bb9fb60a5c96e71 0*4
../python/Python/pylifecycle.c;init_interp_create_gil a4d0ad3efffffff 1
../python/Python/pylifecycle.c;init_interp_main 8803cc292dfed5 0*6 1 0*2 1 0*5 1 0*2 1 0 1*3 0 1 0 1*2 0*15
../python/Python/pylifecycle.c;init_interp_settings c72487338c7f59f 1*4 0*2 1 0*2
../python/Python/pylifecycle.c;init_set_builtins_open b8e87bf417c9be 0 1*4 0 1 0*4
../python/Python/pylifecycle.c;init_sys_streams 4e77e6122110a9d 1*7 0 1*2 0 1*2 0 1 0 1*2 0 1 0 1 0*6
../python/Python/pylifecycle.c;interpreter_update_config 3fd5b90929d8bde 1 0*3 1
../python/Python/pylifecycle.c;new_interpreter 8486dddad8dd65d 0*16
../python/Python/pylifecycle.c;pycore_init_builtins cc66d3b8a747e40 0 1*2 0 1*2 0 1*3 0 1*2 0 1*2 0
../python/Python/pylifecycle.c;pycore_init_types d329c8a97cbc6c8 0*10 1
../python/Python/pylifecycle.c;pycore_interp_init 8e43d4cf975f625 0 1 0 1 0*2 1*3 0*2 1 0 1*3
../python/Python/pylifecycle.c;pyinit_config 8486dddc798ed90 0*3 1 0*2 1*2 0 1*2 0 1*5
../python/Python/pylifecycle.c;pyinit_main 9a4e9b8839e7744 0*4 1
../python/Python/pylifecycle.c;wait_for_thread_shutdown 908b9266d2d438b 0*9
../python/Python/pystate.c;bind_gilstate_tstate 3510b1ebc83c65b 34 0*2
../python/Python/pystate.c;detach_thread ae15a43ac976867 7793 0
../python/Python/pystate.c;free_interpreter 3510b1ef4d74962 0*3
../python/Python/pystate.c;interpreter_clear 239418e4d4521d9 0*41
../python/Python/pystate.c;new_threadstate b8e87b85b3366d 34*2 0 33*2 0 34 0 33 0
../python/Python/pystate.c;tstate_delete_common e772f7e4ef70277 33 0 33 0 33 0 33 0 33*3 0*7
../python/Python/pystrhex.c;_Py_strhex_impl 46134d51a8feef4 0*5 108480 0*2 288 0*7 288 0*4 288 0*8 288*2 0
../python/Python/pythonrun.c;_PyErr_PrintEx ae952608afbd7d 0*34
../python/Python/pythonrun.c;_PyRun_File 14c19c9a71b3d37 0*9
../python/Python/pythonrun.c;_PyRun_InteractiveLoop 16a8f281ac66933 0*23
../python/Python/pythonrun.c;_PyRun_InteractiveOne 52700b81b1e1e5e 0*63
../python/Python/pythonrun.c;_PyRun_String cde18e43348bcfc 0 24 2 26*3 0*2 26 0*4
../python/Python/pythonrun.c;flush_io a4d0ad3efffffff 0
../python/Python/pythonrun.c;flush_io_stream 3fd5b905267be7b 0*6
../python/Python/pythonrun.c;print_chained 3fd5b908dd29e9b 0*7
../python/Python/pythonrun.c;print_exception_recursive c139f1417835af4 0*87
../python/Python/pythonrun.c;print_exception_seen_lookup 3fd5b90876060e7 0*6
../python/Python/pythonrun.c;run_eval_code_obj d2ae9523e29d7f6 0*2 26*3 0*4
../python/Python/pythonrun.c;run_mod 79642f21a99bcf8 26*2 0*5 26 0*7 26 0*15 26 0*22
../python/Python/pythonrun.c;set_main_loader 56e49bf1dbf4aec 0*7
../python/Python/pytime.c;py_get_monotonic_clock d86b9c04c391020 0*2 216*3 0 8
../python/Python/pytime.c;py_get_system_clock 9a4e9b88b636773 0*2 177*2 0*2
../python/Python/pytime.c;pytime_divide b8e87bb26bfa58 0*3 1 0*2 993 0*3
../python/Python/pytime.c;pytime_from_double 3510b1edd989854 0*3
../python/Python/pytime.c;pytime_from_object 3c3b8ba2f5f9bc1 1 0 1 0 1 0*2 1 0*3
../python/Python/pytime.c;pytime_fromtimespec 3e7aa1b2574666d 393*3 0 393 0 393 0*3
../python/Python/pytime.c;pytime_object_to_denominator b8e87bdccc1314 0*9
../python/Python/pytime.c;pytime_round 56e49bf17389617 0 4 0*4
../python/Python/specialize.c;analyze_descriptor 6de7e14f195dcc6 2984 406 0 1549 101 5652 4097 4063 916 19 916 0 2780 503 0 459 633 195 577 31 0*2 456 11 31 104
../python/Python/specialize.c;specialize_attr_loadclassattr 64e49ff45f6ba2a 1581 649 1010 645 491 936 491 451 80 464 922
../python/Python/specialize.c;specialize_dict_access 49ab80d9067a90b 849 2945 2801 2397 340 2397 340 849 2351 0*2
../python/Python/specialize.c;specialize_py_call 535193d4a2bc7bf 7 1288 1206 1288 1281 1174*2 196*2 1084
../python/Python/suggestions.c;levenshtein_distance 6792e99034e0b2e 12712 672*3 56*2 0 2688 1848 1456 616 0*2 112 224 392 672*2 0*2 392 0*3
../python/Python/symtable.c;analyze_block 7cfb78c5b9f1118 8*2 91 0*3 62 0*3 161*8 0 91 0*2 161 0 161*6 16 161 0*2 16 0 161 8 0 70 161*6 16 0 439 161 0*2 16 439 0 158 0 8 0*2 8 161 16 0 439 0 16 0 8*2 99 134 8 439 0*3 161 99 0*4 99 8 99 8*2 99 134 0*5 8 13 0*3 8*2 99*3 7 0 439 0*3 8*3 91 8 0 8*2 0 439 0*5 91 161 8*2 99 7 0*2 153 0*5 151 7 91 0 91 99*2 0*3 8*2 0*2 11 151 0*3 153 0*6 99 0 91 0 8 0*3 99*3 0*9 161 99*3 161 8 153 161*2 0 7 0*3
../python/Python/symtable.c;analyze_cells 8fc48957b93637a 5 364 91 0*2 503 369*2 5 364 91 364 0*3
../python/Python/symtable.c;drop_class_free b15abf20d4d5606 8*2 0 8 0
../python/Python/symtable.c;error_at_directive 7735b6a0699518f 0*3
../python/Python/symtable.c;ste_dealloc edb7feccb1ee59a 213*6 8 0 213 0 213*3 8 0 177 0 213*3 8 0
../python/Python/symtable.c;ste_repr a4d0ad3efffffff 0
../python/Python/symtable.c;symtable_add_def f9bab18675d6150 704*2 0*2
../python/Python/symtable.c;symtable_add_def_helper 31c26c3ca107802 0*2 8 1093 0 629 0*3 464 0 8 0 32 821 272 8 0*5 8*2 0*5 464*2
../python/Python/symtable.c;symtable_enter_block baf863f2a9ca9d7 21 0*4 213 0 213*2 0 151 213 151 0*2 29 161 0 213 99 62 213 0*4 143 0*5
../python/Python/symtable.c;symtable_enter_type_param_block c724873a0ce464c 0*13
../python/Python/symtable.c;symtable_exit_block f9bab17c4d7b97f 213*3 151
../python/Python/symtable.c;symtable_handle_comprehension 5995364b4e98f3 0*2 8 16 8 0 8 0 8 0*3 8*2 0*2 8 0*8 8*2 0*3 8 0
../python/Python/symtable.c;symtable_handle_namedexpr 3e52e57dc5cc6e0 0*6 8*2 0*16
../python/Python/symtable.c;symtable_lookup_entry b15abf2bd0e2f72 16*2 0*3
../python/Python/symtable.c;symtable_raise_if_annotation_block b15abf2c937ac97 48 0*4
../python/Python/symtable.c;symtable_raise_if_comprehension_block 1deaa6e9c10357e 0*4
../python/Python/symtable.c;symtable_record_directive 9a4e9b83ce7c1ba 0 8*5 0
../python/Python/symtable.c;symtable_visit_alias 436e89db7991e18 0 16 24*2 0*9
../python/Python/symtable.c;symtable_visit_annotation 3fd5b90198ce6f7 18 16 0 16 0*2
../python/Python/symtable.c;symtable_visit_annotations 41e76f5efbda0e1 51 0 51 0 51 41 8 78 0 7 16*2 51 36 8 0*6 10 36 0*5
../python/Python/symtable.c;symtable_visit_arguments 49ab80cc5233aec 0*2 75 83*4 16 8 16 8
../python/Python/symtable.c;symtable_visit_excepthandler 5c2193081d0da62 8 16 8*4 0*2
../python/Python/symtable.c;symtable_visit_expr f2fafeb88f7de27 16 0 8 32 548 0*6 32 115 0*3 64 1601 0 24*2 43 194 0 46 16 1601 40 16 0*2 63 253 0 66 24 8*2 48 153 0*2 96 257 16 8 24 0 40 0*2 20 16 32 16 0*2 8 0*2 20 59 105 8*3 48 704 0 48 8 115 32 19 16 0*6 115 0 8 24 9 8 0*9 16 0*9 8 612 0*15 2 0*4 32 0*4 612
../python/Python/symtable.c;symtable_visit_params 3510b1e8f72050d 240*2 249
../python/Python/symtable.c;symtable_visit_pattern a7de162d64b4882 8*2 16*2 8 24*2 16 0 64 0 8 0 16 64 8 16*2 8*5 0*2 8*2 0*6 8 0 8 0*4
../python/Python/symtable.c;symtable_visit_stmt 6a3daa8668607f8 8*2 0*6 8 0 43 0*5 8*2 43 0*3 10 0*6 16 0*2 32 0*4 311 0*3 8 16 0 16 8 20 8 0 311 8*2 0*2 16 24 0 24 16 40 16 0 18 16 0*2 16*2 0*2 8*5 0 36 24 16*2 32 8 0 4 0*2 8 0*2 8 0 8 16 0 8*2 0 16 24 52 0*3 10 16 0*4 8 0*7 16 0*5 43 10 8 37 8 0 8 0 8 20 8*2 0 24 87 8*2 0*5 8 18 8*2 43 8*3 0 32*2 130 0*8 8 0 8 43 20 0 10 0*13 40 0*4 8 0*3 8 0*3 8 0*25 8 0*4 8 0*8 8 0*20 8 43 0*20 8 43 0*7 8 0*14
../python/Python/symtable.c;symtable_visit_type_param ac7ccad7496f789 0*14
../python/Python/symtable.c;symtable_visit_type_param_bound_or_default cde18e3660cccbf 0*11
../python/Python/symtable.c;symtable_visit_withitem 7735b6a0549343d 16 8 0*2
../python/Python/symtable.c;update_symbols dd3e1c54794b91e 0 621*3 0*2 621 0 161 0*9 161 0 161 0*8 161 0*5 161 0*5 161*4 0 621 0
../python/Python/sysmodule.c;_append_preinit_entry 3fd5b9030b3ad16 0*6
../python/Python/sysmodule.c;_clear_preinit_entries 209aa3e1d398548 0 2
../python/Python/sysmodule.c;call_trampoline 8945d1f81a2c044 0*4 c -
../python/Python/sysmodule.c;get_hash_info ad1b1f41db13f69 1*3 0 1 0*2 1 0*2 1 0*4 1 0*3 1 0*4 1 0*4 1 0*15
../python/Python/sysmodule.c;get_xoptions 14b8eb7b5496f6 0*12
../python/Python/sysmodule.c;list_builtin_module_names 9a4e9b7cba2fea2 1 0 1 0 1 0 1
../python/Python/sysmodule.c;list_stdlib_module_names 5c21930968e18b2 290*2 0*2 1 0 1*3
../python/Python/sysmodule.c;make_flags bb9fb6105ac1309 1*2 0*3
../python/Python/sysmodule.c;make_impl_info e772f7de612fa2a 1*3 0 1*3 0 1*2 0 1*2 0 1*5 0 1 0 1
../python/Python/sysmodule.c;make_version_info f37fb866e069718 1*2 0*4
../python/Python/sysmodule.c;profile_trampoline 7735b6a0549343d 0*4
../python/Python/sysmodule.c;set_flags_from_config b6c0948d296fd17 2*3 1 2*2 1 2*2 0 1 2*2 0 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 0 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2*2 0*2 1 2 0*2 1*2 0*3 1 0
../python/Python/sysmodule.c;sys__baserepl a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__clear_internal_caches a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__clear_type_cache a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__current_exceptions a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__current_frames a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__debugmallocstats ae15a43ac976867 0*2
../python/Python/sysmodule.c;sys__get_cpu_count_config ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys__getframe 42e9d4563d382db 124 0 124*2 0 124 125 124*2 0 125*2 0*2 125*2 0*3
../python/Python/sysmodule.c;sys__getframemodulename 5763c66bcf6f7c8 0 44 0 23 44 22 0 22 0 22*2 0 22*2 0*2
../python/Python/sysmodule.c;sys__is_gil_enabled a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys__is_interned 209aa3e3852da94 0*2
../python/Python/sysmodule.c;sys__setprofileallthreads 6dcfa59ffffffff 0*4
../python/Python/sysmodule.c;sys__settraceallthreads 6dcfa59ffffffff 0*4
../python/Python/sysmodule.c;sys_activate_stack_trampoline bb9fb6105bc490c 0*4
../python/Python/sysmodule.c;sys_addaudithook 29b199b0310ba18 0*8
../python/Python/sysmodule.c;sys_audit b2b48c8a91ab8fa 12*2 0 12 0*9
../python/Python/sysmodule.c;sys_audit_tstate 89be874179020a9 0*2 4245*3 0*11 4245 0*33 c - - -
../python/Python/sysmodule.c;sys_breakpointhook fbd3dfab12309cd 0*19
../python/Python/sysmodule.c;sys_call_tracing 7735b6a816aa9e8 0*4
../python/Python/sysmodule.c;sys_create_xoptions_dict e772f7e1c6b9bdc 0*13 1 0*2 1 0*5
../python/Python/sysmodule.c;sys_deactivate_stack_trampoline 550aa894fffffff 0*2
../python/Python/sysmodule.c;sys_displayhook f95a3921de891c6 0*49
../python/Python/sysmodule.c;sys_exc_info a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_excepthook ec30a358d6d0d59 0*3
../python/Python/sysmodule.c;sys_exception ec30a358154fee2 16 0*2
../python/Python/sysmodule.c;sys_exit 7735b69cdc0a976 0*4
../python/Python/sysmodule.c;sys_format d2ae9524a0160de 0*9
../python/Python/sysmodule.c;sys_get_asyncgen_hooks 835abb156b04fcc 24*2 0*2 24*2
../python/Python/sysmodule.c;sys_get_coroutine_origin_tracking_depth ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys_get_int_max_str_digits a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_getallocatedblocks ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys_getdefaultencoding ae15a43ac976867 0*2
../python/Python/sysmodule.c;sys_getdlopenflags a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_getfilesystemencodeerrors ae15a43ac976867 1*2
../python/Python/sysmodule.c;sys_getfilesystemencoding bb9fb60a3db1010 0*2 2 0
../python/Python/sysmodule.c;sys_getprofile 5fcfa1a0c976867 0*3
../python/Python/sysmodule.c;sys_getrecursionlimit a4d0ad3efffffff 30
../python/Python/sysmodule.c;sys_getrefcount ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys_getsizeof 14c19ca71a4f816 0*8
../python/Python/sysmodule.c;sys_getswitchinterval ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys_gettrace 5fcfa1a0c976867 0*3
../python/Python/sysmodule.c;sys_getunicodeinternedsize 908b926039d518a 0*9
../python/Python/sysmodule.c;sys_intern 7df0bf91335bfab 0*2 272 197
../python/Python/sysmodule.c;sys_is_finalizing a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_is_stack_trampoline_active a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_pyfile_write bb9fb60b02d4f17 0*5
../python/Python/sysmodule.c;sys_pyfile_write_unicode bb9fb60b02d4f17 0*5
../python/Python/sysmodule.c;sys_set_asyncgen_hooks 436e89dbd5bc709 0*2 48 24*6 0*3 24*2
../python/Python/sysmodule.c;sys_set_coroutine_origin_tracking_depth 4080bab97508ce4 0*6
../python/Python/sysmodule.c;sys_set_int_max_str_digits 3fd5b90384f8619 0*6
../python/Python/sysmodule.c;sys_set_object bb9fb6086d9dce3 6*2 0*2
../python/Python/sysmodule.c;sys_set_object_str 7df0bf883f3e0e9 3*2 0 2 0
../python/Python/sysmodule.c;sys_setdlopenflags ec30a351f9aed51 0*3
../python/Python/sysmodule.c;sys_setprofile f9bab1864ca4f07 0*4
../python/Python/sysmodule.c;sys_setrecursionlimit 7df0bf84e329f3d 0*5
../python/Python/sysmodule.c;sys_setswitchinterval 7df0bf879343196 0*5
../python/Python/sysmodule.c;sys_settrace f9bab1864ca4f07 0*4
../python/Python/sysmodule.c;sys_unraisablehook a4d0ad3efffffff 0
../python/Python/sysmodule.c;sys_write 56e49bf05194cd4 0*7
../python/Python/sysmodule.c;trace_trampoline 8fc489543e6f1d3 0*13
../python/Python/thread.c;do_start_joinable_thread d2ae952011a8fa1 12 0 12*2 0*3 12
../python/Python/thread.c;pythread_wrapper 25f5c817fffffff 12 c ../python/Modules/_threadmodule.c;thread_run=12
../python/Python/traceback.c;display_source_line 6617af66483535a 0*116
../python/Python/traceback.c;dump_traceback 95de122f2072e9e 0*51
../python/Python/traceback.c;tb_clear 9a4e9b8052265b0 0*7
../python/Python/traceback.c;tb_create_raw 49ab80d6ce3d696 4417 0 4417 20643 25060*2 4417 25060 4417 25060
../python/Python/traceback.c;tb_dealloc b871856d2110afe 25060 4417 25060 0*2 4417 25060 0 3057 11558 0
../python/Python/traceback.c;tb_dir a4d0ad3efffffff 0
../python/Python/traceback.c;tb_lineno_get ec30a34c1c70dc7 0*3
../python/Python/traceback.c;tb_new 36fe828840339e9 0*12
../python/Python/traceback.c;tb_next_get 5fcfa1a0c976867 168 0 168
../python/Python/traceback.c;tb_next_set 14b8ead8462316 0*11
../python/Python/traceback.c;tb_print_line_repeated 860b4d7a8a59e9 0*5
../python/Python/traceback.c;tb_traverse 937e7fa3c3bd9dd 2*2 0 2*3 c - ../python/Python/gc.c;visit_decref=1,../python/Python/gc.c;visit_reachable=1
../python/Python/traceback.c;tstate_is_freed c7248733260c5ac 0*15
../python/Python/tracemalloc.c;hashtable_compare_traceback f37fb865e3c5ab8 0*6
../python/Python/tracemalloc.c;hashtable_compare_unicode 209aa3e3852da94 0*2
../python/Python/tracemalloc.c;hashtable_hash_pyobject a4d0ad3efffffff 0
../python/Python/tracemalloc.c;hashtable_hash_traceback a4d0ad3efffffff 0
../python/Python/tracemalloc.c;hashtable_hash_uint a4d0ad3efffffff 0
../python/Python/tracemalloc.c;raw_free 25f5c817fffffff 0 c -
../python/Python/tracemalloc.c;traceback_hash 209aa3e1d398548 1*2
../python/Python/tracemalloc.c;traceback_new 3f53e33b9078cd8 0*24 c - - - - m -
../python/Python/tracemalloc.c;traceback_to_pyobject 211dfe549e7dd46 0*20
../python/Python/tracemalloc.c;tracemalloc_add_trace d2b54bcc86d7d8f 0*10 c - -
../python/Python/tracemalloc.c;tracemalloc_alloc ab61114dd6a284d 0*5 c - - -
../python/Python/tracemalloc.c;tracemalloc_alloc_gil 20817d77c771ef0 0*3 c - -
../python/Python/tracemalloc.c;tracemalloc_calloc_gil a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_clear_filename ec30a35a8065285 0*3
../python/Python/tracemalloc.c;tracemalloc_clear_traces_unlocked a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_copy_domain ec30a35a8065285 0*3
../python/Python/tracemalloc.c;tracemalloc_copy_trace 350b6f538065285 0*3 c - -
../python/Python/tracemalloc.c;tracemalloc_copy_traces ec30a358154fee2 0*3
../python/Python/tracemalloc.c;tracemalloc_free 6861732022ce8cf 0*5 c - -
../python/Python/tracemalloc.c;tracemalloc_get_tracemalloc_memory_cb a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_get_traces_domain a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_get_traces_fill ccd33d75093a0 0*17
../python/Python/tracemalloc.c;tracemalloc_malloc_gil a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_pyobject_decref ec30a35a8065285 0*3
../python/Python/tracemalloc.c;tracemalloc_raw_alloc 20817d77c771ef0 0*3 c - -
../python/Python/tracemalloc.c;tracemalloc_raw_calloc a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_raw_malloc a4d0ad3efffffff 0
../python/Python/tracemalloc.c;tracemalloc_raw_realloc e6ee74f2e451205 0*6 c - -
../python/Python/tracemalloc.c;tracemalloc_realloc 43f3be43a7fc9d 0*9 c - - -
../python/Python/tracemalloc.c;tracemalloc_realloc_gil e6ee74f2e451205 0*6 c - -
Hacl_Hash_MD5_finish a4d0ad3efffffff 0
Hacl_Hash_MD5_hash_oneshot a4d0ad3efffffff 0
Hacl_Hash_MD5_reset a4d0ad3efffffff 0
Hacl_Hash_MD5_update_last 8ef23250d398548 2640 48 m 0=48
Hacl_Hash_MD5_update_multi 209aa3e1d398548 1584 192
Hacl_Hash_SHA1_finish a4d0ad3efffffff 0
Hacl_Hash_SHA1_hash_oneshot a4d0ad3efffffff 0
Hacl_Hash_SHA1_reset a4d0ad3efffffff 0
Hacl_Hash_SHA1_update_last 8ef23250d398548 2640 48 m 0=48
Hacl_Hash_SHA1_update_multi ee59cdb21636468 126720 25344 101376 31680 95040 31680 63360*2 1584 192 31680
Hacl_Hash_SHA2_hash_224 209aa3e1d398548 0*2
Hacl_Hash_SHA2_hash_256 209aa3e1d398548 0*2
Hacl_Hash_SHA2_hash_384 209aa3e1d398548 0*2
Hacl_Hash_SHA2_hash_512 209aa3e1d398548 0*2
Hacl_Hash_SHA2_reset_224 a4d0ad3efffffff 0
Hacl_Hash_SHA2_reset_256 a4d0ad3efffffff 0
Hacl_Hash_SHA2_reset_384 a4d0ad3efffffff 0
Hacl_Hash_SHA2_reset_512 a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha224_finish a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha224_init a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha224_update_last a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha256_finish a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha256_init a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha256_update_last f1a7301c42b0f02 144 96*2 m 64=96,32=48
Hacl_Hash_SHA2_sha256_update_nblocks 209aa3e1d398548 0*2
Hacl_Hash_SHA2_sha384_finish a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha384_init a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha384_update_last a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha384_update_nblocks 209aa3e1d398548 0*2
Hacl_Hash_SHA2_sha512_finish a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha512_init a4d0ad3efffffff 0
Hacl_Hash_SHA2_sha512_update_last 38b838c142b0f02 48*4 m 128=48
Hacl_Hash_SHA2_sha512_update_nblocks 209aa3e1d398548 0*2
Hacl_Hash_SHA3_absorb_inner 8ef23250d398548 0*2 m -
Hacl_Hash_SHA3_keccak f745dc3fd74d1c2 0*7 m - - - -
Hacl_Hash_SHA3_loadState 8ef23250d398548 0*2 m -
Hacl_Hash_SHA3_sha3_224 a4d0ad3efffffff 0
Hacl_Hash_SHA3_sha3_256 a4d0ad3efffffff 0
Hacl_Hash_SHA3_sha3_384 a4d0ad3efffffff 0
Hacl_Hash_SHA3_sha3_512 a4d0ad3efffffff 0
Hacl_Hash_SHA3_shake128_hacl a4d0ad3efffffff 0
Hacl_Hash_SHA3_shake256_hacl a4d0ad3efffffff 0
Hacl_Hash_SHA3_squeeze0 74df9d033d3ee8e 0*2 1200 48 m 32=48 -
Hacl_Hash_SHA3_state_permute 7735b6a6c909904 442368 18432 768
PyAIter_Check ec30a358154fee2 0*3
PyAST_Check c4cab4539883335 264*2 0*2
PyAST_mod2obj 1ab06c471f0d26 172*2 0 172*2 0*4 172 0*2 172 0*6 172 0*3 172 0*5 172 0 172 0*3 172 0 172 0 172 0*7
PyAST_obj2mod 23be476214c4d14 0*154
PyAnextAwaitable_New bb9fb6086b04fcc 0*4
PyArg_Parse a4d0ad3efffffff 0
PyArg_ParseTuple a4d0ad3efffffff 2375
PyArg_ParseTupleAndKeywords f37fb86ed3e23c8 14534 0 16245 1711 16245 14534
PyArg_UnpackTuple bb9fb612b466992 0 55987 0 30263
PyArg_VaParse a4d0ad3efffffff 0
PyArg_VaParseTupleAndKeywords f37fb86ed3e23c8 0*6
PyArg_ValidateKeywordArguments 3510b1edd161620 18 0*2
PyAsyncGen_New ae15a43ac976867 0*2
PyBlake2_blake2b 7df0bf87eb26623 0*6
PyBlake2_blake2b_final 161d0c10a66b349 384 48*2 0 48 m 128=48 128=48 64=48
PyBlake2_blake2b_init ae15a43ac976867 0*2
PyBlake2_blake2b_init_key 425832e7154fee2 0*3 m -
PyBlake2_blake2b_init_param f9bab17cc19fcfe 384*2 48
PyBlake2_blake2b_update f09593fa9a7afd9 672 48*2 m 128=624,256=48 128=48
PyBlake2_blake2s 7df0bf87eb26623 0*6
PyBlake2_blake2s_final 161d0c10a66b349 0*5 m - - -
PyBlake2_blake2s_init ae15a43ac976867 0*2
PyBlake2_blake2s_init_key 425832e7154fee2 0*3 m -
PyBlake2_blake2s_init_param f9bab17cc19fcfe 0*3
PyBlake2_blake2s_update f09593fa9a7afd9 0*3 m - -
PyBool_FromLong 550aa894fffffff 211105 143866
PyBuffer_FillContiguousStrides 7735b6a4caacf29 0*4
PyBuffer_FillInfo ddde942d7465439 0*3 11459 1060 11361 0 8704 10841 10399 618
PyBuffer_FromContiguous 725ec5bc0998b43 0*9 c - m - -
PyBuffer_GetPointer bb9fb6080a231ad 0*4
PyBuffer_IsContiguous 9bc9c70537b1b16 442 0 442 0 394 0 282 442*2 0*3 442 0*2 442
PyBuffer_Release 725add521eaaf63 21284 11681*2 9024 532 51 c ../python/Objects/memoryobject.c;memory_releasebuf=320,../python/Objects/bytearrayobject.c;bytearray_releasebuffer=212
PyBuffer_SizeFromFormat 8fc4894f62a9d50 0*13
PyBuffer_ToContiguous 87d90847be94020 0*2 394 48 0 48 0 m 1=160,1025=82,8=48,110=4,136=4,158=4,175=4,201=4
PyByteArray_AsString ae15a43ac976867 0*2
PyByteArray_Concat 550eb089acf7911 0*8 m - -
PyByteArray_FromObject a4d0ad3efffffff 0
PyByteArray_FromStringAndSize a5e61623876b3df 0 1496 0 1496 0 1296 0*3 m 32=816,255=336,12=48,245=48,50=48
PyByteArray_Resize 865e55c2c95030e 1579*2 0*2 320 368 891 0 1259 320 0*3 320 m -
PyByteArray_Size a4d0ad3efffffff 0
PyBytes_AsString 209aa3e3852da94 0 7255
PyBytes_AsStringAndSize f37fb86d18ceba3 0*2 8 0*2
PyBytes_Concat ec8145ceac40718 0*18 m -
PyBytes_ConcatAndDel f9bab17da8a59e9 0*4
PyBytes_DecodeEscape 5c2192fe14256f8 0*10
PyBytes_FromFormat a4d0ad3efffffff 0
PyBytes_FromFormatV 2c3cb6c64b0e77d 0*53 m - - - - - - - -
PyBytes_FromObject f1f65ef1ab20121 0*4 50 0*9 73 0*5 73 0*4 73 0*3 49 0*2
PyBytes_FromString 34260af0e44f3eb 23 0*2 23 0*2 m 26=5,16=4,38=4,5=4,36=2,39=2,43=1,62=1
PyBytes_FromStringAndSize 91bd29740aae0e1 0 62958 5527 59801*2 26553 m 4=5658,3=4742,2=4291,32=3996,5=1419,100=1008,7=685,256=562
PyBytes_Repr de18e3a6b6b8c4e 0*23
PyBytes_Size 209aa3e3852da94 0*2
PyCFunction_Call a4d0ad3efffffff 0
PyCFunction_GetFlags f9bab17d1a2c044 0*2 4
PyCFunction_GetFunction f9bab17d1a2c044 0*2 160
PyCFunction_GetSelf bb9fb60682c88b4 0*4
PyCFunction_New a4d0ad3efffffff 0
PyCFunction_NewEx a4d0ad3efffffff 0
PyCMethod_GetClass bb9fb60bf23c445 0*4
PyCMethod_New 8486dde4c768804 2233 0 564 0 93579 564 93559 573 0 93015 0 16678 8401 564 6012 58061 564 85440 126
PyCallIter_New bb9fb6086b04fcc 192*3 0
PyCallable_Check ae15a43ac976867 6427*2
PyCapsule_GetContext b15abf29d91494c 0*5
PyCapsule_GetDestructor b15abf29d91494c 0*5
PyCapsule_GetName b15abf29d91494c 0*5
PyCapsule_GetPointer 14c19c9f5adbd94 141 0 141*2 0 141*2
PyCapsule_Import cebe5beaf1a7b30 0*14 m -
PyCapsule_IsValid 7df0bf91fd0cd0f 0*5
PyCapsule_New 3510b1eaa195ad1 95*2 0
PyCapsule_SetContext b15abf29d91494c 0*5
PyCapsule_SetDestructor b15abf29d91494c 0*5
PyCapsule_SetName b15abf29d91494c 0*5
PyCapsule_SetPointer 3fd5b9081a240b2 0*6
PyCell_Get 7735b6a6b57addf 0*4
PyCell_New 7735b6a2b2dc136 4998*2 1854 1002
PyCell_Set 56e49bf4d36d0b4 0 126*2 1 126 1 0
PyClassMethod_New 3510b1eb87d49fc 6*3
PyCode_AddWatcher 7735b6a0699518f 0*3
PyCode_Addr2Line bb9fb6102f8d513 0 124 0*2
PyCode_Addr2Location 209aa3e3852da94 0*2
PyCode_ClearWatcher bb9fb60597db109 0*4
PyCode_GetCellvars ae15a44542b0f02 0*2
PyCode_GetCode a4d0ad3efffffff 0
PyCode_GetFreevars ae15a44542b0f02 0*2
PyCode_GetVarnames ae15a44542b0f02 0*2
PyCode_NewEmpty 6338f934c95d8ce 0*21
PyCode_Optimize ae15a43ac976867 0*2
PyCodec_BackslashReplaceErrors 5c1f12d4b77906b 0*54
PyCodec_Decode ae15a43ac976867 0*2
PyCodec_Decoder a4d0ad3efffffff 0
PyCodec_Encode ae15a43ac976867 0*2
PyCodec_Encoder a4d0ad3efffffff 0
PyCodec_IgnoreErrors 85018061e336234 0*10
PyCodec_IncrementalDecoder a4d0ad3efffffff 0
PyCodec_IncrementalEncoder a4d0ad3efffffff 0
PyCodec_KnownEncoding 7735b6a0549343d 0*4
PyCodec_LookupError 1deaa6f08065285 6*2 0*2
PyCodec_NameReplaceErrors d496bd9ef740b81 0*37 c - -
PyCodec_Register f9bab18845bd106 1 0*2
PyCodec_RegisterError 209aa3e3852da94 0*2
PyCodec_ReplaceErrors d572f3e68d1a7fd 0*20
PyCodec_StreamReader a4d0ad3efffffff 0
PyCodec_StreamWriter a4d0ad3efffffff 0
PyCodec_StrictErrors 209aa3e3852da94 64 0
PyCodec_Unregister 5c219308f27c0bc 0*8
PyCodec_XMLCharRefReplaceErrors 586b0a42e613f69 0*46
PyCompile_OpcodeStackEffect a4d0ad3efffffff 0
PyCompile_OpcodeStackEffectWithJump a4d0ad3efffffff 4432
PyComplex_AsCComplex 1e0495831005304 0*7
PyComplex_FromCComplex f9bab17c8f1d198 0*3
PyComplex_FromDoubles a4d0ad3efffffff 0
PyComplex_ImagAsDouble 29b199b1a58fd2f 0*8
PyComplex_RealAsDouble d86b9c07a58fd2f 0*7
PyConfig_Clear a4d0ad3efffffff 4
PyConfig_InitIsolatedConfig a4d0ad3efffffff 1
PyConfig_InitPythonConfig a4d0ad3efffffff 2
PyConfig_Read a4d0ad3efffffff 0
PyConfig_SetArgv 209aa3e3852da94 0*2
PyConfig_SetBytesArgv 209aa3e3852da94 0*2
PyConfig_SetBytesString a4d0ad3efffffff 0
PyConfig_SetString bb9fb60e9636eef 0 68 39 0
PyConfig_SetWideStringList 7735b69dcccf005 0*3
PyContextVar_Get 1f83c80cf170d18 0 1966*2 0*2 1966 0 1966 0*2 1966 2
PyContextVar_New f9bab17da8a59e9 1*3 0
PyContextVar_Reset b8e87bcaa1b257 0*9
PyContextVar_Set 211dfe5c9add66c 0 2*4 0 2 0 2*2 0*3 2*2 0*5
PyContext_Copy 209aa3e3852da94 0*2
PyContext_CopyCurrent 7735b6a2ac7d846 728*2 1*2
PyContext_Enter a4d0ad3efffffff 0
PyContext_Exit a4d0ad3efffffff 0
PyContext_New a4d0ad3efffffff 0
PyCoro_New f37fb864898ea0c 0*6
PyCriticalSection2_Begin a4d0ad3efffffff 0
PyCriticalSection2_End a4d0ad3efffffff 0
PyCriticalSection_Begin a4d0ad3efffffff 0
PyCriticalSection_End a4d0ad3efffffff 0
PyDescr_IsData a4d0ad3efffffff 204763
PyDescr_NewClassMethod ae15a43ac976867 52*2
PyDescr_NewGetSet ae15a43ac976867 1023*2
PyDescr_NewMember 3510b1eaa195ad1 550 0 550
PyDescr_NewMethod 1e04958cdd2c075 1241*2 67 140 68 93 0 560 247
PyDescr_NewWrapper ae15a43ac976867 1324*2
PyDictProxy_New 7735b69dcb5392f 1287*4
PyDict_AddWatcher 7735b6a0699518f 0*3
PyDict_Clear 8e43d4d8ee2d28b 0*6 628 0 628 0*4 544 0
PyDict_ClearWatcher bb9fb60e1c1d66c 0*4
PyDict_Contains 8c2aba34b64dd02 34324 9404 34324 28807 34324 18273
PyDict_ContainsString f9bab17da8a59e9 27*4
PyDict_Copy 3510b1f41345450 0 2741*2
PyDict_DelItem 7735b6a173e2033 7842 6415 7842 1427
PyDict_DelItemString f9bab17da8a59e9 0*4
PyDict_GetItem a4d0ad3efffffff 7
PyDict_GetItemRef 49ab80d575779c1 0 14259 254049 0*2 203225 60849 83455
PyDict_GetItemString 7735b6a0549343d 0*4
PyDict_GetItemStringRef 7735b6a0549343d 2919 0 2919*2
PyDict_GetItemWithError 7df0bf87c8aabdd 48936 0 2166 48936 46778
PyDict_Items 5763c662cc20afb 8200 3000 0 3000 0*2 8200 0*2 1920 4240 0*2 3000
PyDict_Keys 49ab80ce806703f 7386 0 117 0 385 0*2 385*2
PyDict_Merge a4d0ad3efffffff 0
PyDict_MergeFromSeq2 d88b1469074794c 0 8296 2674 0*3 2674 4696 3600 4696 5632 5471 0 5632 5471 5632 5471 8296*2 0*2 2674 0*6 3725 0*4 27 0*8 2674
PyDict_New a4d0ad3efffffff 73616
PyDict_Next a4d0ad3efffffff 94321
PyDict_Pop 49ab80db7393ea8 0*2 259 2630 1649*2 2371 0*2
PyDict_PopString b15abf25a29e4fc 0*5
PyDict_SetDefault a4d0ad3efffffff 0
PyDict_SetDefaultRef a4d0ad3efffffff 56706
PyDict_SetItem b15abf234061ab6 0 76954 23451 42002
PyDict_SetItemString f9bab17da8a59e9 1798*2 0*2
PyDict_Size 3510b1f41345450 0 791*2
PyDict_Unwatch f37fb8660ba37a1 0*5
PyDict_Update a4d0ad3efffffff 636
PyDict_Values 49ab80ce806703f 0*9
PyDict_Watch f37fb8660ba37a1 0 1 0 1 0
PyErr_BadArgument a4d0ad3efffffff 0
PyErr_BadInternalCall a4d0ad3efffffff 0
PyErr_CheckSignals c4cab4539883335 185336 0 6699 178637
PyErr_Clear f9bab17da8a59e9 15140 15092*3
PyErr_Display 49ab80d23332a86 0*10
PyErr_DisplayException a4d0ad3efffffff 0
PyErr_ExceptionMatches ae15a43ac976867 21012 20963
PyErr_Fetch 7df0bf8eb3d4f3f 56 0*4
PyErr_Format a4d0ad3efffffff 7004
PyErr_FormatUnraisable a4d0ad3efffffff 0
PyErr_FormatV a4d0ad3efffffff 0
PyErr_GetExcInfo a4d0ad3efffffff 0
PyErr_GetHandledException b15abf254ce8eee 0*5
PyErr_GetRaisedException a4d0ad3efffffff 52008
PyErr_GivenExceptionMatches adfb97594b60e12 1283 480 45580 803 0 44722*4 21733
PyErr_NewException fbd3dfa2e8e7ffc 0 41*2 38 41 0 41 38 41 38 41*3 27 14 41 0 38 0 14 9
PyErr_NewExceptionWithDoc 85018057b7f5a9c 0 3*9 0
PyErr_NoMemory a4d0ad3efffffff 0
PyErr_NormalizeException a4d0ad3efffffff 0
PyErr_Occurred ae15a43ac976867 201390 276
PyErr_Print a4d0ad3efffffff 0
PyErr_PrintEx a4d0ad3efffffff 0
PyErr_ProgramText d86b9c11a8705a0 0*8
PyErr_ProgramTextObject a4d0ad3efffffff 0
PyErr_RangedSyntaxLocationObject a4d0ad3efffffff 0
PyErr_ResourceWarning a4d0ad3efffffff 0
PyErr_Restore a4d0ad3efffffff 1416
PyErr_SetExcInfo 908b9266516abdb 0*10
PyErr_SetFromErrno a4d0ad3efffffff 6
PyErr_SetFromErrnoWithFilename f37fb8645d245e7 0*6
PyErr_SetFromErrnoWithFilenameObject a4d0ad3efffffff 136
PyErr_SetFromErrnoWithFilenameObjects 1546c1260d34546 0 142 0*2 142*2 0 142 6 142 0 136 142 0 136 0
PyErr_SetHandledException a4d0ad3efffffff 0
PyErr_SetImportError a4d0ad3efffffff 0
PyErr_SetImportErrorSubclass a4d0ad3efffffff 0
PyErr_SetInterrupt a4d0ad3efffffff 0
PyErr_SetInterruptEx 14c19ca904f4863 0*8
PyErr_SetNone a4d0ad3efffffff 1556
PyErr_SetObject a4d0ad3efffffff 1692
PyErr_SetRaisedException f9bab17da8a59e9 51785 0*3
PyErr_SetString a4d0ad3efffffff 1372
PyErr_SyntaxLocation a4d0ad3efffffff 0
PyErr_SyntaxLocationEx 1e049583dfe94da 0*9
PyErr_SyntaxLocationObject a4d0ad3efffffff 0
PyErr_Warn a4d0ad3efffffff 0
PyErr_WarnEx f9bab17da8a59e9 0*4
PyErr_WarnExplicit 8e43d4cd03d9214 0*18
PyErr_WarnExplicitFormat 8486ddd9839e4c8 0*19
PyErr_WarnExplicitObject a73e9e57a1ea8f7 0*8
PyErr_WarnFormat a4d0ad3efffffff 0
PyErr_WriteUnraisable a4d0ad3efffffff 0
PyEval_AcquireLock ae15a442a4d8805 0*2
PyEval_AcquireThread ae15a442a4d8805 45 0
PyEval_CallFunction a4d0ad3efffffff 0
PyEval_CallMethod 56e49bee36f3af1 0*7
PyEval_CallObjectWithKeywords 9a4e9b86f25fc04 0*6
PyEval_EvalCode 1734715b5054766 239*5 0*2 c - ../python/Objects/funcobject.c;func_dealloc=239
PyEval_EvalCodeEx 1740d5756079fb9 0*25 c - - - - - - - -
PyEval_EvalFrame a1bfc700852da94 0*2 c -
PyEval_EvalFrameEx a1bfc700852da94 0*2 c -
PyEval_GetBuiltins 7df0bf83d23efe4 196 0 196 2 196
PyEval_GetFrame 14c19ca48155109 0*8
PyEval_GetFrameBuiltins d86b9c0eca0771f 0*7
PyEval_GetFrameGlobals d86b9c0d42c8487 0*8
PyEval_GetFrameLocals a4d0ad3efffffff 0
PyEval_GetFuncDesc c4cab45187d49fc 0*4
PyEval_GetFuncName 3fd5b90a294f69b 0*5
PyEval_GetGlobals f37fb86589c41ce 1597*2 0 1597 1605 1597
PyEval_GetLocals 1740d576bacc846 0*25 c - - - - - - - -
PyEval_InitThreads a4d0ad3efffffff 0
PyEval_MergeCompilerFlags ec30a358154fee2 290*2 20
PyEval_ReleaseLock a4d0ad3efffffff 0
PyEval_ReleaseThread a4d0ad3efffffff 12
PyEval_RestoreThread ae15a442a4d8805 7780 0
PyEval_SaveThread a4d0ad3efffffff 7781
PyEval_SetProfile ae15a44542b0f02 0*2
PyEval_SetProfileAllThreads ae15a44542b0f02 0*2
PyEval_SetTrace ae15a44542b0f02 0*2
PyEval_SetTraceAllThreads ae15a44542b0f02 0*2
PyEval_ThreadsInitialized ec30a358154fee2 0*3
PyEvent_Wait ae15a4398810f9c 0 12
PyEvent_WaitTimed bb9fb6097ca1ecc 24 0*3 24
PyExceptionClass_Name a4d0ad3efffffff 0
PyException_GetArgs ae15a43ac976867 0*2
PyException_GetCause ec30a358154fee2 0*3
PyException_GetContext ec30a358154fee2 3067 117*2
PyException_GetTraceback ec30a358154fee2 59459 9075*2
PyException_SetArgs b15abf213f66bf9 0*5
PyException_SetCause f9bab17da8a59e9 2803 0*3
PyException_SetContext f9bab17da8a59e9 2950 0*3
PyException_SetTraceback a4d0ad3efffffff 25077
PyExpat_XML_DefaultCurrent 7735b69d6703036 0*4
PyExpat_XML_ErrorString eeb945d098cb7f6 43 1*17 0 1*3 0 1*22
PyExpat_XML_ExpatVersion a4d0ad3efffffff 1
PyExpat_XML_ExpatVersionInfo a4d0ad3efffffff 1
PyExpat_XML_ExternalEntityParserCreate e8ca3a60beb699d 0*52
PyExpat_XML_FreeContentModel 2f30c115c976867 0*2 c -
PyExpat_XML_GetBase ae15a43ac976867 0*2
PyExpat_XML_GetBuffer 90009f7b4e73c35 0 32*2 0 32 0*2 32 16*2 0 16 0*6 16 0*3 16 0*5 16 c PyMem_Malloc=16 m -
PyExpat_XML_GetCurrentByteCount f9bab17c4d7b97f 0*4
PyExpat_XML_GetCurrentByteIndex ec30a358154fee2 0*3
PyExpat_XML_GetCurrentColumnNumber f610d3c5b2dc136 0*4 c -
PyExpat_XML_GetCurrentLineNumber f610d3c5b2dc136 0*4 c -
PyExpat_XML_GetErrorCode ae15a43ac976867 0*2
PyExpat_XML_GetFeatureList a4d0ad3efffffff 1
PyExpat_XML_GetIdAttributeIndex ae15a43ac976867 0*2
PyExpat_XML_GetInputContext 3fd5b90545f6ccd 0*6
PyExpat_XML_GetParsingStatus ae15a43ac976867 0*2
PyExpat_XML_GetSpecifiedAttributeCount ae15a43ac976867 0*2
PyExpat_XML_MemFree 2f30c115c976867 0*2 c -
PyExpat_XML_MemMalloc 2f30c115c976867 0*2 c -
PyExpat_XML_MemRealloc 2f30c115c976867 0*2 c -
PyExpat_XML_Parse 63891fa752eb0a4 32*2 0 32*3 0 16 0 16*2 0 m 1025=16
PyExpat_XML_ParseBuffer 58c9a4a7eed8bf1 0 16 32*2 0*8 16*2 0*2 c ../python/Modules/expat/xmltok.c;normal_updatePosition=16
PyExpat_XML_ParserCreate a4d0ad3efffffff 0
PyExpat_XML_ParserCreateNS a4d0ad3efffffff 0
PyExpat_XML_ParserCreate_MM a4d0ad3efffffff 16
PyExpat_XML_ParserFree 411c3999c92ee41 48 1024 0*4 48 32 16 48 16*3 0 16*4 976 c PyMem_Free=16 -
PyExpat_XML_ParserReset 1a0c2bc275cd5e4 0*29 c -
PyExpat_XML_ResumeParser 538bf041e04fda9 0*9 c -
PyExpat_XML_SetAllocTrackerActivationThreshold ec30a35a8065285 0*3
PyExpat_XML_SetAllocTrackerMaximumAmplification f9bab1873654d4e 0*4
PyExpat_XML_SetAttlistDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetBase 7735b69bed3a155 0*4
PyExpat_XML_SetBillionLaughsAttackProtectionActivationThreshold ec30a35a8065285 0*3
PyExpat_XML_SetBillionLaughsAttackProtectionMaximumAmplification f9bab1873654d4e 0*4
PyExpat_XML_SetCdataSectionHandler ae15a43ac976867 0*2
PyExpat_XML_SetCharacterDataHandler ae15a43ac976867 16*2
PyExpat_XML_SetCommentHandler ae15a43ac976867 16*2
PyExpat_XML_SetDefaultHandler ae15a43ac976867 0*2
PyExpat_XML_SetDefaultHandlerExpand ae15a43ac976867 16*2
PyExpat_XML_SetDoctypeDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetElementDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetElementHandler ae15a43ac976867 16*2
PyExpat_XML_SetEncoding 91bd297c77d774c 16*5 0 m 6=16
PyExpat_XML_SetEndCdataSectionHandler ae15a43ac976867 0*2
PyExpat_XML_SetEndDoctypeDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetEndElementHandler ae15a43ac976867 0*2
PyExpat_XML_SetEndNamespaceDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetEntityDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetExternalEntityRefHandler ae15a43ac976867 0*2
PyExpat_XML_SetExternalEntityRefHandlerArg 3510b1efe12407b 0*3
PyExpat_XML_SetHashSalt f37fb86ad647124 0*6
PyExpat_XML_SetNamespaceDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetNotStandaloneHandler ae15a43ac976867 0*2
PyExpat_XML_SetNotationDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetParamEntityParsing ec30a358154fee2 0*3
PyExpat_XML_SetProcessingInstructionHandler ae15a43ac976867 16*2
PyExpat_XML_SetReparseDeferralEnabled ae15a44542b0f02 0*2
PyExpat_XML_SetReturnNSTriplet ec30a358154fee2 0*3
PyExpat_XML_SetSkippedEntityHandler ae15a43ac976867 0*2
PyExpat_XML_SetStartCdataSectionHandler ae15a43ac976867 0*2
PyExpat_XML_SetStartDoctypeDeclHandler ae15a43ac976867 16*2
PyExpat_XML_SetStartElementHandler ae15a43ac976867 0*2
PyExpat_XML_SetStartNamespaceDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetUnknownEncodingHandler ae15a43ac976867 16*2
PyExpat_XML_SetUnparsedEntityDeclHandler ae15a43ac976867 0*2
PyExpat_XML_SetUserData 3510b1efe12407b 16 0 16
PyExpat_XML_SetXmlDeclHandler ae15a43ac976867 0*2
PyExpat_XML_StopParser 5c21930a6484ef0 0*9
PyExpat_XML_UseForeignDTD ec30a358154fee2 0*3
PyExpat_XML_UseParserAsHandlerArg ae15a43ac976867 0*2
PyExpat_XmlGetUtf16InternalEncoding a4d0ad3efffffff 0
PyExpat_XmlGetUtf16InternalEncodingNS a4d0ad3efffffff 0
PyExpat_XmlGetUtf8InternalEncoding a4d0ad3efffffff 0
PyExpat_XmlGetUtf8InternalEncodingNS a4d0ad3efffffff 16
PyExpat_XmlInitEncoding ae15a43ac976867 16*2
PyExpat_XmlInitEncodingNS ae15a43ac976867 16*2
PyExpat_XmlInitUnknownEncoding 3779df0f2d62d4b 0*19
PyExpat_XmlInitUnknownEncodingNS ae15a43ac976867 0*2
PyExpat_XmlParseXmlDecl a4d0ad3efffffff 0
PyExpat_XmlParseXmlDeclNS a4d0ad3efffffff 0
PyExpat_XmlPrologStateInit a4d0ad3efffffff 16
PyExpat_XmlPrologStateInitExternalEntity a4d0ad3efffffff 0
PyExpat_XmlSizeOfUnknownEncoding a4d0ad3efffffff 0
PyExpat_XmlUtf16Encode 7735b69bed3a155 0*4
PyExpat_XmlUtf8Encode 9a4e9b811cbfdb7 0*6
PyExpat_testingAccountingGetCountBytesDirect ae15a43ac976867 0*2
PyExpat_testingAccountingGetCountBytesIndirect ae15a43ac976867 0*2
PyExpat_unsignedCharToPrintable ffe5bc9dd1cee1e 0*257
PyFile_FromFd 86efb33e0b67aca 0*5
PyFile_GetLine def86c022f0d57f 0*32
PyFile_NewStdPrinter f9bab188e814343 0 1*3
PyFile_OpenCode f9bab17da8a59e9 0*4
PyFile_OpenCodeObject bef0ddde500f4de 0*2 174*3 0 c -
PyFile_SetOpenCodeHook b15abf2126b2167 0*5
PyFile_WriteObject 910ccfee59f02fd 36000 0 36000 0 36000 0 12000 36000 0*2 12000 36000 0*2
PyFile_WriteString 9a4e9b7f3269ff8 18000 0 18000*2 0*3
PyFloat_AsDouble aafd927390aa233 3196 0 21433 0 3196*2 0*6 3196 0*5 3196 0*3 c ../python/Objects/longobject.c;long_float=3196
PyFloat_FromDouble b15abf2889d53f8 586625 0 5273 0
PyFloat_FromString d329c8a2ac0c209 6648*3 2160 6645 0*7
PyFloat_GetInfo fd2e21f53137cfa 1*3 0 1 0*2 1 0*2 1 0*4 1 0*3 1 0*4 1 0*4 1 0*4 1 0*4 1 0*15
PyFloat_GetMax a4d0ad3efffffff 0
PyFloat_GetMin a4d0ad3efffffff 0
PyFloat_Pack2 1a36c02673a72e6 0*15
PyFloat_Pack4 6bbcda17c57ea39 15360 3840 0 3840 0*12 3840*3
PyFloat_Pack8 ddf6d0fe6fa754d 48000 6000 0*12 6000*3
PyFloat_Unpack2 b0f5a647c771ef0 0*9
PyFloat_Unpack4 1fab8ce2d766099 15360 3840 0*8 3840
PyFloat_Unpack8 d3018c530cfc1d4 39360 4920 180 0*7 4920
PyFrame_FastToLocals a4d0ad3efffffff 0
PyFrame_FastToLocalsWithError a4d0ad3efffffff 0
PyFrame_GetBack b8e87b996f52f6 0 372 496 124 372*6 252
PyFrame_GetBuiltins 5fcfa1a0c976867 0*3
PyFrame_GetCode ae15a43ac976867 34*2
PyFrame_GetGenerator ec30a35a24dd5e8 0*3
PyFrame_GetGlobals 5fcfa1a0c976867 0*3
PyFrame_GetLasti a4d0ad3efffffff 0
PyFrame_GetLineNumber 7735b69a90a2046 124 0 124 0
PyFrame_GetLocals a4d0ad3efffffff 0
PyFrame_GetVar 451df65648c43a9 0*27
PyFrame_GetVarString f9bab17da8a59e9 0*4
PyFrame_LocalsToFast a4d0ad3efffffff 0
PyFrame_New d9ecc192c9b7fa9 0*14
PyFrozenSet_New ae15a43ac976867 262*2
PyFunction_AddWatcher 7735b6a0699518f 0*3
PyFunction_ClearWatcher f9bab18845bd106 0*3
PyFunction_GetAnnotations 209aa3e3852da94 0*2
PyFunction_GetClosure 209aa3e3852da94 0*2
PyFunction_GetCode 209aa3e3852da94 0*2
PyFunction_GetDefaults 209aa3e3852da94 0*2
PyFunction_GetGlobals 209aa3e3852da94 0*2
PyFunction_GetKwDefaults 209aa3e3852da94 0*2
PyFunction_GetModule 209aa3e3852da94 0 31
PyFunction_New a4d0ad3efffffff 28704
PyFunction_NewWithQualName 476637f095eff24 28704 0*2 28704 0 28704*4 0 13 3080 0*2 28704 0*5 28704*2 0*2 28704 0*5 6489 0*2 23668 c -
PyFunction_SetAnnotations 5c2192fe20137bf 0*9
PyFunction_SetClosure 85018056ba1cc8f 0*10
PyFunction_SetDefaults 4d43b69721fc3c8 0*16 c -
PyFunction_SetKwDefaults 4d43b69721fc3c8 0*16 c -
PyFunction_SetVectorcall ec30a35a8065285 0*3
PyGC_Collect ae15a43ac976867 0*2
PyGC_Disable a4d0ad3efffffff 0
PyGC_Enable a4d0ad3efffffff 0
PyGC_IsEnabled a4d0ad3efffffff 0
PyGILState_Check f9bab17c4d7b97f 0*4
PyGILState_Ensure b15abf2c649cb16 0*4
PyGILState_GetThisThreadState ae15a43ac976867 0*2
PyGILState_Release 56e49bee2611b89 0*6
PyGen_GetCode ae15a43ac976867 0*2
PyGen_New a4d0ad3efffffff 0
PyGen_NewWithQualName a4d0ad3efffffff 0
PyHash_GetFuncDef a4d0ad3efffffff 1
PyImport_AddModule f9bab17da8a59e9 0*4
PyImport_AddModuleObject 910ccfe8a6fc2e7 1*10 0*2 1*2 0
PyImport_AddModuleRef f9bab17da8a59e9 1*4
PyImport_AppendInittab ae15a442a4d8805 1 0
PyImport_ExecCodeModule a4d0ad3efffffff 0
PyImport_ExecCodeModuleEx a4d0ad3efffffff 0
PyImport_ExecCodeModuleObject 1f83c80875ae367 0*13
PyImport_ExecCodeModuleWithPathnames c6a3daae74e1432 0*20
PyImport_ExtendInittab 172bb7090c841df 1 73 2 1*4 0 m 592=1 16=1
PyImport_GetImporter 7c77e20ba5cfe2e 0*24
PyImport_GetMagicNumber 9a4e9b7cb8fe1d1 0*7
PyImport_GetMagicTag a4d0ad3efffffff 0
PyImport_GetModule cc66d3bc91abcc8 123*2 122 0*5 122 0*2 122 0*5
PyImport_GetModuleDict ae15a442a4d8805 0*2
PyImport_Import 8d4d6fcf84d290b 0 1140*5 1132 1140*4 8 1140 1132*2 8*2 1140 8 0*2 1140*2 0*5
PyImport_ImportFrozenModule f9bab17da8a59e9 1*3 0
PyImport_ImportFrozenModuleObject a6594ba82a5016f 0*2 1*2 0*3 1 0*3 1 0*3 1 0*3 1 0 1 0 1 0*4 1 0*4 1*2 0*4 1 0
PyImport_ImportModule f9bab17da8a59e9 38*3 31
PyImport_ImportModuleLevel f9bab17da8a59e9 8*4
PyImport_ImportModuleLevelObject a4d2b68a4510c90 0*2 107 0*2 2949 2932 0 17 0*2 1344 2932 0 49 0*6 2693 256 0 2776 256 173 0*8 173 570 1710 1172 0*6 2693 0 131 0*2 2362 0 2693 0 439 0 173 0*5 439 2255 173 0*8 173 107 2255 173 107 173 0*2 149 0 107 173*2 149 0*2 79 0*4 107 173 146 0*5 56 0*2 107 0*9 2362
PyImport_ImportModuleNoBlock ae15a44542b0f02 0*2
PyImport_ReloadModule 7df0bf8c6f610db 0*6
PyIndex_Check ae15a43ac976867 16981*2
PyInit__abc a4d0ad3efffffff 1
PyInit__ast a4d0ad3efffffff 1
PyInit__asyncio a4d0ad3efffffff 1
PyInit__bisect a4d0ad3efffffff 1
PyInit__blake2 a4d0ad3efffffff 1
PyInit__bz2 a4d0ad3efffffff 1
PyInit__codecs a4d0ad3efffffff 1
PyInit__codecs_cn a4d0ad3efffffff 0
PyInit__codecs_hk a4d0ad3efffffff 0
PyInit__codecs_iso2022 a4d0ad3efffffff 0
PyInit__codecs_jp a4d0ad3efffffff 0
PyInit__codecs_kr a4d0ad3efffffff 0
PyInit__codecs_tw a4d0ad3efffffff 0
PyInit__collections a4d0ad3efffffff 1
PyInit__contextvars a4d0ad3efffffff 1
PyInit__csv a4d0ad3efffffff 1
PyInit__datetime a4d0ad3efffffff 1
PyInit__decimal a4d0ad3efffffff 1
PyInit__elementtree a4d0ad3efffffff 1
PyInit__functools a4d0ad3efffffff 1
PyInit__heapq a4d0ad3efffffff 1
PyInit__imp a4d0ad3efffffff 1
PyInit__io a4d0ad3efffffff 1
PyInit__json a4d0ad3efffffff 1
PyInit__locale a4d0ad3efffffff 1
PyInit__lsprof a4d0ad3efffffff 0
PyInit__lzma a4d0ad3efffffff 1
PyInit__md5 a4d0ad3efffffff 1
PyInit__multibytecodec a4d0ad3efffffff 0
PyInit__opcode a4d0ad3efffffff 1
PyInit__operator a4d0ad3efffffff 1
PyInit__pickle a4d0ad3efffffff 1
PyInit__queue a4d0ad3efffffff 1
PyInit__random a4d0ad3efffffff 1
PyInit__sha1 a4d0ad3efffffff 1
PyInit__sha2 a4d0ad3efffffff 1
PyInit__sha3 a4d0ad3efffffff 1
PyInit__signal a4d0ad3efffffff 1
PyInit__socket a4d0ad3efffffff 1
PyInit__sqlite3 a4d0ad3efffffff 1
PyInit__sre a4d0ad3efffffff 1
PyInit__stat a4d0ad3efffffff 1
PyInit__statistics a4d0ad3efffffff 1
PyInit__string a4d0ad3efffffff 1
PyInit__struct a4d0ad3efffffff 1
PyInit__suggestions a4d0ad3efffffff 1
PyInit__symtable a4d0ad3efffffff 0
PyInit__sysconfig a4d0ad3efffffff 0
PyInit__thread a4d0ad3efffffff 1
PyInit__tokenize a4d0ad3efffffff 1
PyInit__tracemalloc a4d0ad3efffffff 0
PyInit__typing a4d0ad3efffffff 1
PyInit__weakref a4d0ad3efffffff 1
PyInit__zoneinfo a4d0ad3efffffff 0
PyInit_array a4d0ad3efffffff 0
PyInit_atexit a4d0ad3efffffff 1
PyInit_binascii a4d0ad3efffffff 1
PyInit_cmath a4d0ad3efffffff 0
PyInit_errno a4d0ad3efffffff 1
PyInit_faulthandler a4d0ad3efffffff 0
PyInit_gc a4d0ad3efffffff 0
PyInit_itertools a4d0ad3efffffff 1
PyInit_math a4d0ad3efffffff 1
PyInit_posix a4d0ad3efffffff 1
PyInit_pyexpat a4d0ad3efffffff 1
PyInit_select a4d0ad3efffffff 1
PyInit_time a4d0ad3efffffff 1
PyInit_unicodedata a4d0ad3efffffff 1
PyInit_zlib a4d0ad3efffffff 1
PyInstanceMethod_Function 209aa3e3852da94 0*2
PyInstanceMethod_New 3510b1eb87d49fc 0*3
PyInstructionSequence_Fini f9bab17da8a59e9 306 0*3
PyInterpreterState_Clear a4d0ad3efffffff 0
PyInterpreterState_Delete 8e43d4d37b0192b 0*14
PyInterpreterState_Get 3510b1ec0eebdf1 2248 0*2
PyInterpreterState_GetDict ec30a353c10357e 2242 1 0
PyInterpreterState_GetID 209aa3e3852da94 0*2
PyInterpreterState_Head a4d0ad3efffffff 0
PyInterpreterState_Main a4d0ad3efffffff 21
PyInterpreterState_New ae15a442a4d8805 0*2
PyInterpreterState_Next a4d0ad3efffffff 0
PyInterpreterState_ThreadHead a4d0ad3efffffff 0
PyIter_Check a4d0ad3efffffff 6792
PyIter_Next 307fda41b33464a 298749 18401 480*3 c ../python/Objects/bytearrayobject.c;bytearrayiter_next=82452,../python/Python/bltinmodule.c;map_next=49865,../python/Objects/rangeobject.c;rangeiter_next=41792,../python/Objects/listobject.c;listiter_next=37714,../python/Objects/genobject.c;gen_iternext=37629,../python/Objects/typeobject.c;slot_tp_iternext=14880,../python/Objects/tupleobject.c;tupleiter_next=9060,../python/Objects/unicodeobject.c;unicode_ascii_iter_next=8268
PyIter_Send 437557776d14f3e 784 0 784 0*3 c ../python/Objects/genobject.c;PyGen_am_send=784 -
PyList_Append b15abf251623667 0 68110 132200 31104
PyList_AsTuple 3510b1f41345450 0 17833*2
PyList_Clear 209aa3e3852da94 0*2
PyList_Extend 209aa3e3852da94 0*2
PyList_GetItem f9bab18845bd106 0*2 632
PyList_GetItemRef 7df0bf8e0476282 25 0 25 0 25
PyList_GetSlice b15abf234061ab6 0*4
PyList_Insert 209aa3e3852da94 0 7201
PyList_New 5c21930c5c51d0e 107656 0 27003 1292 81945 0*3
PyList_Reverse 7df0bf8603adf9e 13 0 13*3
PyList_SetItem 14b8eb517d9aa6 0*2 1098 0*3 1050 0 984 0*3
PyList_SetSlice 1e04958902a73c8 0 7504 95 0*2 88 0*2
PyList_Size 209aa3e3852da94 0 452
PyList_Sort f37fb862d8a4357 0 1555*3 0*2
PyLong_AsDouble e51b99345210244 252 0*2 178836 0 252*2 0
PyLong_AsInt ae15a43ac976867 7671 0
PyLong_AsLong ae15a43ac976867 89933 1
PyLong_AsLongAndOverflow 436e89d6d52a1ee 4 169415 0 219 169194 0*2 2 0*4
PyLong_AsLongLong 237490bb7c8755c 13605 0*2 13605 0*5
PyLong_AsLongLongAndOverflow 436e89d6d52a1ee 0 4 0*2 4 0*7
PyLong_AsNativeBytes dda241c0f340b48 0*42 m - -
PyLong_AsSize_t 1e04959058bbde5 0*7
PyLong_AsSsize_t 5c21930b6318b45 2884 0*2 1442 235522 0 1442 0
PyLong_AsUnsignedLong 1e04959058bbde5 1076 0*2 17925 0 538 0
PyLong_AsUnsignedLongLong f37fb86d8c6a9fa 0*2 3 0 3
PyLong_AsUnsignedLongLongMask 3fd5b903500f4de 0*6
PyLong_AsUnsignedLongMask 3fd5b903500f4de 0*2 4 0*3
PyLong_AsVoidPtr 9a4e9b7bfef592a 0*6
PyLong_FromDouble 237490b756484ee 14 15899 0 7*2 0*2 7
PyLong_FromLong f37fb8618f95eda 124 586606 62 153206 62
PyLong_FromLongLong d86b9c13688a62f 126 404 7632 330 139*2
PyLong_FromNativeBytes 209aa3e3852da94 0*2
PyLong_FromSize_t f37fb861cf0ad89 0*2 305 0*2
PyLong_FromSsize_t 3fd5b90a1a5cf2f 50105*2 367420 46197*2
PyLong_FromString fb751ab410d6a2f 4112 0*3 100 787 0*3 4994 4 6858 0*4 40886 5494 6858 1864 0*2 1202 4994 0 32 1864 0 1864 80 0 4994 100 0 4994 0*2 1864 6858 0*3 2674 106 162 0 1864 0*3 4 613 6 80 0*2 981 0*6 4013 0*3
PyLong_FromUnicodeObject cde18e3e387ff2c 3722*3 1864 1858 0 536 0*5
PyLong_FromUnsignedLong f37fb861cf0ad89 18480*2 17724 18283*2
PyLong_FromUnsignedLongLong f37fb861cf0ad89 1438*2 2295 1438*2
PyLong_FromUnsignedNativeBytes 209aa3e3852da94 0*2
PyLong_FromVoidPtr a4d0ad3efffffff 8178
PyLong_GetInfo bb9fb60b02d4f17 1*2 0*3
PyMapping_Check ec30a358154fee2 3874*2 2835
PyMapping_GetItemString 9a4e9b7c430e7e0 5*2 0*3 5*2
PyMapping_GetOptionalItem 7735b69a0580708 65 23312 40*2
PyMapping_GetOptionalItemString 56e49beb5c50270 0*7
PyMapping_HasKey 1e049585caaba19 0*8
PyMapping_HasKeyString 1e049585caaba19 0*8
PyMapping_HasKeyStringWithError f9bab17da8a59e9 0*4
PyMapping_HasKeyWithError f9bab17da8a59e9 0*4
PyMapping_Items 7df0bf8c00ffd99 147 0*2 1080 0
PyMapping_Keys 7df0bf8c00ffd99 156 0*2 20 0
PyMapping_Length a4d0ad3efffffff 0
PyMapping_SetItemString 9a4e9b7c430e7e0 8*2 0*3 8 0
PyMapping_Size 9f21f0a869f9cc8 59973 0 59973 0*5 c ../python/Objects/dictobject.c;dict_length=59956,../python/Objects/descrobject.c;mappingproxy_len=17
PyMapping_Values 7df0bf8c00ffd99 0*5
PyMarshal_Init a4d0ad3efffffff 1
PyMarshal_ReadLastObjectFromFile 86efb33dec9260c 0*5
PyMarshal_ReadLongFromFile 3510b1ed9883335 0*3
PyMarshal_ReadObjectFromFile b15abf2b7f522bf 0*5
PyMarshal_ReadObjectFromString b15abf2b7f522bf 58*2 0 58*2
PyMarshal_ReadShortFromFile 3510b1ed9883335 0*3
PyMarshal_WriteLongToFile a4d0ad3efffffff 0
PyMarshal_WriteObjectToFile 3fd5b903388db2f 0*6
PyMarshal_WriteObjectToString a4d0ad3efffffff 43
PyMem_Calloc 6d15c679d6d0d59 38882*3 c _PyObject_Calloc=38882
PyMem_Free 25f5c817fffffff 284365 c _PyObject_Free=284365
PyMem_GetAllocator 9a4e9b7c01081b6 0*4 1 0
PyMem_Malloc 2f30c115c976867 154193*2 c _PyObject_Malloc=154193
PyMem_RawCalloc 6d15c679d6d0d59 53*3 c _PyMem_RawCalloc=53
PyMem_RawFree 25f5c817fffffff 2027 c _PyMem_RawFree=2027
PyMem_RawMalloc 2f30c115c976867 2768*2 c _PyMem_RawMalloc=2768
PyMem_RawRealloc 2f30c115c976867 38*2 c _PyMem_RawRealloc=38
PyMem_Realloc 2f30c115c976867 128948*2 c _PyObject_Realloc=128948
PyMem_SetAllocator 3fd5b90cd051aff 6 0*4 6
PyMem_SetupDebugHooks 3510b1ed9883335 0*3
PyMember_GetOne 9e7e956f991247 0*2 216 0*3 220 4344 0*4 4495 0*2 144 0 1 0*2 322 0 980 0 20 0 169 0*2
PyMember_SetOne abe6e151c8d5470 6168 0*20 6613 0 6613 0*4 6613 139 0*19 3387 39 0*25 10 0*20
PyMemoryView_FromBuffer 3fd5b9084daf174 98*3 0 98 0
PyMemoryView_FromMemory b15abf213f66bf9 0*5
PyMemoryView_FromObject a4d0ad3efffffff 0
PyMemoryView_GetContiguous 546d7d70e83cad2 0*31
PyMethod_Function 209aa3e3852da94 0*2
PyMethod_New f37fb866257546c 30354*2 0 30354*2
PyMethod_Self 209aa3e3852da94 0*2
PyModuleDef_Init 3510b1f60c12e99 56*2 0
PyModule_Add f9bab17da8a59e9 727*2 300 0
PyModule_AddFunctions f9bab17da8a59e9 3*3 0
PyModule_AddIntConstant a4d0ad3efffffff 613
PyModule_AddObject f9bab17ebfb0554 0*4
PyModule_AddObjectRef 56e49bef0ae2f75 0*2 1047 0*3
PyModule_AddStringConstant a4d0ad3efffffff 55
PyModule_AddType ec30a34c1c70dc7 106*2 0
PyModule_Create2 209aa3e3852da94 0*2
PyModule_ExecDef 30ce3cb24ce5992 0 56 0 218 162 51 56*4 0*5 c ../python/Modules/_abc.c;_abcmodule_exec=1,../python/Modules/_asynciomodule.c;module_exec=1,../python/Modules/_bisectmodule.c;bisect_modexec=1,../python/Modules/_blake2/blake2module.c;blake2_exec=1,../python/Modules/_bz2module.c;_bz2_exec=1,../python/Modules/_collectionsmodule.c;collections_exec=1,../python/Modules/_contextvarsmodule.c;_contextvars_exec=1,../python/Modules/_csv.c;csv_exec=1 m 0=18,16=7,4=6,8=5,12=4,20=2,24=2,28=2
PyModule_FromDefAndSpec2 f6f05bd7d128617 56 0 54 218 43 162 56*3 0 55 0*2 56 0 56 0*3 56 0*6 2 56 0*8 56 0*2 51 0 43 0 2 0*6 c -
PyModule_GetDef f9bab17d1a2c044 0*2 58
PyModule_GetDict f9bab17d1a2c044 0*2 1056
PyModule_GetFilename f9bab17da8a59e9 0*4
PyModule_GetFilenameObject 5c21930061c97bf 0 1 0 1 0 1 0*3
PyModule_GetName 7735b6a80b67aca 56*2 2 0
PyModule_GetNameObject 49ab80d457f42ba 0 59 0 59 0 59*2 0*3
PyModule_GetState f9bab17d1a2c044 0*2 4582
PyModule_New f9bab17da8a59e9 5*3 0
PyModule_NewObject b15abf22d337d22 63 0 63 0*2
PyModule_SetDocString d86b9c11a8705a0 45 0 45 0 45 0*3
PyMonitoring_EnterScope f9bab17c234d881 0*3
PyMonitoring_ExitScope a4d0ad3efffffff 0
PyMutex_Lock a4d0ad3efffffff 0
PyMutex_Unlock 7df0bf8c4f59c3d 0*5
PyNumber_Absolute bef0dddbace39bd 15204 0*2 15204 0*2 c ../python/Objects/longobject.c;long_abs=12008,../python/Objects/floatobject.c;float_abs=3196
PyNumber_Add bef0dde2fce9faf 72202 5179 0*2 5179 0 c ../python/Objects/listobject.c;list_concat=2586,../python/Objects/tupleobject.c;tupleconcat=1308,../python/Objects/bytesobject.c;bytes_concat=1129,PyUnicode_Concat=156
PyNumber_And a4d0ad3efffffff 90585
PyNumber_AsOff_t e51b99353632449 304*2 28 0*6
PyNumber_AsSsize_t adfb97554708940 155386*2 16788 38863 0*6
PyNumber_Check 7df0bf84300ce33 1787*3 403*3
PyNumber_Divmod a4d0ad3efffffff 12672
PyNumber_Float c680af07675fa9 0*2 2 0 476 2 0 476 0*19 c ../python/Objects/typeobject.c;slot_nb_float=240,../python/Modules/_decimal/_decimal.c;PyDec_AsFloat=236
PyNumber_FloorDivide a4d0ad3efffffff 47558
PyNumber_InPlaceAdd 538bf0400db49ae 54893 1569*2 0*2 1569 98 0 c ../python/Objects/listobject.c;list_inplace_concat=1463,../python/Objects/tupleobject.c;tupleconcat=81,PyUnicode_Concat=17,../python/Objects/bytearrayobject.c;bytearray_iconcat=8
PyNumber_InPlaceAnd a4d0ad3efffffff 189
PyNumber_InPlaceFloorDivide a4d0ad3efffffff 960
PyNumber_InPlaceLshift a4d0ad3efffffff 82
PyNumber_InPlaceMatrixMultiply a4d0ad3efffffff 0
PyNumber_InPlaceMultiply 49ab80da967e231 0*9
PyNumber_InPlaceOr a4d0ad3efffffff 995
PyNumber_InPlacePower 1b6bfe5e7009235 0*7 c -
PyNumber_InPlaceRemainder a4d0ad3efffffff 0
PyNumber_InPlaceRshift a4d0ad3efffffff 0
PyNumber_InPlaceSubtract a4d0ad3efffffff 9
PyNumber_InPlaceTrueDivide a4d0ad3efffffff 0
PyNumber_InPlaceXor a4d0ad3efffffff 32009
PyNumber_Index bb9fb60b02d4f17 29109*2 0*3
PyNumber_Invert bef0dddbace39bd 301 0*2 301 0*2 c ../python/Objects/longobject.c;long_invert=301
PyNumber_Long 73180e3ab3ce7f 0*2 776 0 779 26 779 3437 0 3437 0*11 3437 0*28 c ../python/Objects/floatobject.c;float___trunc___impl=667,../python/Objects/typeobject.c;slot_nb_int=112 - -
PyNumber_Lshift a4d0ad3efffffff 199
PyNumber_MatrixMultiply a4d0ad3efffffff 0
PyNumber_Multiply d2ae95271df8805 95929 5869 0 5869 112 0 112 0
PyNumber_Negative bef0dddbace39bd 55958 0*2 55958 0*2 c ../python/Objects/longobject.c;long_neg=55798,../python/Objects/floatobject.c;float_neg=160
PyNumber_Or a4d0ad3efffffff 4111
PyNumber_Positive bef0dddbace39bd 0*6 c -
PyNumber_Power a4d0ad3efffffff 112
PyNumber_Remainder a4d0ad3efffffff 115984
PyNumber_Rshift a4d0ad3efffffff 32026
PyNumber_Subtract a4d0ad3efffffff 47340
PyNumber_ToBase 3fd5b904b095958 304 0*2 304*2 48 0*2
PyNumber_TrueDivide a4d0ad3efffffff 137325
PyNumber_Xor a4d0ad3efffffff 547
PyODict_DelItem ec30a358154fee2 0*3
PyODict_New 25f5c817fffffff 0 c -
PyODict_SetItem ae15a43ac976867 0*2
PyOS_AfterFork a4d0ad3efffffff 0
PyOS_FSPath 1029aacf3e5388e 1646 44 1083 0 44*4 0*2 44 0*3 c ../python/Objects/classobject.c;method_vectorcall=44
PyOS_InterruptOccurred a4d0ad3efffffff 0
PyOS_Readline 2e067a1e2b6545e 0*10 c - m -
PyOS_StdioReadline ccbcb0544aa237d 0*20 c -
PyOS_double_to_string 9311456f83e9b23 0*5 7797*2 0 100 0*2 1100 1320 0*2 6597 0*6 68 116 84 7713 220 0 6597 1100 0*3 32 0*11 7577*2 5861 7577 32 7677 m 1=32 0=32 0=7765 1=80,2=4 1=44,2=40 0=6129,1=1052,2=516,3=16
PyOS_getsig ae15a43ac976867 64 62
PyOS_mystricmp 7735b6a4ba3c46b 0*4
PyOS_mystrnicmp f37fb86367079bb 68*3 20 52*2
PyOS_setsig a4d0ad3efffffff 1
PyOS_snprintf 3510b1ed9883335 322*3
PyOS_string_to_double b8e87bb62def06 8808 0 4 8824 16 0*2 16 0*2
PyOS_strtol 29b199b0a4911c6 0 296 0*2 296 0*3
PyOS_strtoul 5cc11a928bda128 0*9 312 0*4 312 0*7 296 0 296 312 0*3 296 0*3 16 0*9 16 0*3 16 0*3
PyOS_vsnprintf 3510b1ed9883335 0*3
PyObject_ASCII 20ad1e94a5f965e 100*7 0 100 0 c - ../python/Objects/unicodeobject.c;unicode_dealloc=100 - ../python/Objects/typeobject.c;object_dealloc=100
PyObject_AsCharBuffer a4d0ad3efffffff 0
PyObject_AsFileDescriptor 2eb79ca06ed4844 0*20 c -
PyObject_AsReadBuffer a4d0ad3efffffff 0
PyObject_AsWriteBuffer d7c1fec0f18a26a 0*7 c -
PyObject_Bytes 66602fbd83d7ca9 0 4063 0*2 22 0*2 4063 0*2 22 0*5 c - - - - -
PyObject_Call a4d0ad3efffffff 25788
PyObject_CallFinalizer 3abad323a22745b 12 22130*2 22126 22114 c _PyGen_Finalize=21053,../python/Modules/_io/iobase.c;iobase_finalize=499,../python/Modules/_asynciomodule.c;TaskObj_finalize=360,../python/Modules/_asynciomodule.c;FutureObj_finalize=96,../python/Objects/genobject.c;async_gen_asend_finalize=88,../python/Objects/typeobject.c;slot_tp_finalize=14,../python/Modules/_sqlite/connection.c;connection_finalize=4,../python/Modules/posixmodule.c;ScandirIterator_finalize=4
PyObject_CallFinalizerFromDealloc 3510b1f47a80440 22130*2 0
PyObject_CallFunction a4d0ad3efffffff 2522
PyObject_CallFunctionObjArgs a4d0ad3efffffff 856
PyObject_CallMethod 56e49bee36f3af1 0 718 0 718 0 718 714
PyObject_CallMethodObjArgs 29b199af27e59f1 0 630 0 630 0 630 80 471
PyObject_CallNoArgs 789fd4621a2c044 7929 9304 1375 c ../python/Objects/classobject.c;method_vectorcall=7698,../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=223,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS_METHOD=8
PyObject_CallObject bef0dddfa278e33 0 40 0 15*2 c -
PyObject_CallOneArg 789fd4621a2c044 138435 148908 10473 c _PyFunction_Vectorcall=77964,../python/Objects/methodobject.c;cfunction_vectorcall_O=46707,../python/Objects/descrobject.c;method_vectorcall_NOARGS=6687,../python/Modules/_operator.c;itemgetter_vectorcall=6336,../python/Objects/classobject.c;method_vectorcall=501,../python/Objects/typeobject.c;type_vectorcall=200,../python/Objects/unicodeobject.c;unicode_vectorcall=40
PyObject_Calloc 6d15c679d6d0d59 136*3 c _PyObject_Calloc=136
PyObject_CheckBuffer ae15a43ac976867 3905 2250
PyObject_CheckReadBuffer f610d3c06703036 0*4 c -
PyObject_ClearManagedDict ae15a44542b0f02 28937 0
PyObject_ClearWeakRefs e47c4ce829c6df0 0 29 1838 29 1838 1839*2 1867 0 1839 0*2 33133 0 29 0 1839*3 33133 29 0*4 1839 0*3 33133 0 442 1838 0*2 1838*2
PyObject_CopyData 561bd5dd73bdaf2 0*42 c - - m - -
PyObject_DelAttr a4d0ad3efffffff 8717
PyObject_DelAttrString a4d0ad3efffffff 0
PyObject_DelItem ee1ec771f7b3a9 0*2 3445 0 3445 0*7 c ../python/Objects/dictobject.c;dict_ass_sub=2581,../python/Objects/listobject.c;list_ass_subscript=864
PyObject_DelItemString 9a4e9b7c430e7e0 0*7
PyObject_Dir e0ccbd56e84aa4f 1 3*2 1 0 3*3 0 3 1 0*3 1 3 0*3 3 0*11 c - - - - - - ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=3 - ../python/Objects/methodobject.c;meth_dealloc=3 - ../python/Objects/listobject.c;list_dealloc=3 - -
PyObject_Format edb7fed329d78ba 10319 1900 0*2 1906 6 1900 10313 1906 6 0*2 1906 0*4 1906 0*3
PyObject_Free 25f5c817fffffff 1870485 c _PyObject_Free=1870485
PyObject_GC_Del 3510b1f41345450 458654 0 455684
PyObject_GC_IsFinalized 307fda40788515a 0*5 c -
PyObject_GC_IsTracked 307fda40788515a 0*5 c -
PyObject_GC_Track ae15a442a4d8805 53971 0
PyObject_GC_UnTrack ae15a43ac976867 1018501 898410
PyObject_GET_WEAKREFS_LISTPTR 3510b1f41345450 0*3
PyObject_GenericGetAttr a4d0ad3efffffff 147969
PyObject_GenericGetDict 5da6cf79d44ff34 431*2 121*2 0 431 0 121 422 78 422 0*2
PyObject_GenericHash a4d0ad3efffffff 7638
PyObject_GenericSetAttr a4d0ad3efffffff 86445
PyObject_GenericSetDict d87042aa172b03a 0*11 c - -
PyObject_GetAIter 538bf0429d9c843 0*9 c -
PyObject_GetArenaAllocator 3510b1ed9883335 0*3
PyObject_GetAttr cdfa50957bfc1a6 0*2 289601 2930 0*3 c PyObject_GenericGetAttr=147676,_Py_type_getattro=71548,_Py_slot_tp_getattr_hook=54604,_Py_module_getattro=14155,../python/Objects/typeobject.c;super_getattro=1417,../python/Modules/_pickle.c;Unpickler_getattr=120,../python/Modules/_pickle.c;Pickler_getattr=80,../python/Objects/classobject.c;method_getattro=1 -
PyObject_GetAttrString 67cb11e2a60f212 0 1562*3 0*2 c - - -
PyObject_GetBuffer 307fda3f12aac2d 0*2 11681 0 11681 c ../python/Objects/bytesobject.c;bytes_buffer_getbuffer=11149,../python/Objects/memoryobject.c;memory_getbuf=320,../python/Objects/bytearrayobject.c;bytearray_getbuffer=212
PyObject_GetItem aafd926f18e0118 0*2 110629 0 110617 12 0 12*2 0 12*2 2 0 12 0*2 12 0 12 0 c ../python/Objects/listobject.c;list_subscript=33841,../python/Objects/dictobject.c;dict_subscript=28990,../python/Objects/unicodeobject.c;unicode_subscript=23701,../python/Objects/bytesobject.c;bytes_subscript=6450,../python/Objects/descrobject.c;mappingproxy_getitem=5893,../python/Modules/_sre/sre.c;match_getitem=4281,../python/Objects/typeobject.c;slot_mp_subscript=2361,../python/Objects/tupleobject.c;tuplesubscript=2127
PyObject_GetItemData 209aa3e3852da94 0*2
PyObject_GetIter dd04f7e6d00a5b7 126755*2 0 1972*2 0 1972 0*2 c PyObject_SelfIter=44537,../python/Objects/listobject.c;list_iter=43259,../python/Objects/rangeobject.c;range_iter=18576,../python/Objects/tupleobject.c;tuple_iter=13213,../python/Objects/unicodeobject.c;unicode_iter=1912,../python/Objects/dictobject.c;dictvalues_iter=1758,../python/Objects/dictobject.c;dictitems_iter=1132,../python/Objects/dictobject.c;dict_iter=618
PyObject_GetOptionalAttr 849d037c7a244b9 4070 0 72619 14122 14059 6155 9684 7068*2 1225 0*3 c _Py_slot_tp_getattr_hook=13964,../python/Modules/_pickle.c;Pickler_getattr=80,../python/Objects/genericaliasobject.c;ga_getattro=15 -
PyObject_GetOptionalAttrString 461a3cadde10b7c 0*8 c - - -
PyObject_GetTypeData a4d0ad3efffffff 0
PyObject_HasAttr ae15a44542b0f02 0*2
PyObject_HasAttrString ae15a44542b0f02 0*2
PyObject_HasAttrStringWithError 6861731c09bae8d 0*5 c - -
PyObject_HasAttrWithError 6861731c09bae8d 4150 235 231 100 0 c - ../python/Objects/methodobject.c;meth_dealloc=100
PyObject_Hash a4cb739297cae8d 336407 0*4 c ../python/Objects/longobject.c;long_hash=176245,../python/Objects/unicodeobject.c;unicode_hash=71312,../python/Objects/tupleobject.c;tuplehash=62187,PyObject_GenericHash=7455,../python/Objects/floatobject.c;float_hash=6476,../python/Objects/bytesobject.c;bytes_hash=6051,../python/Objects/typeobject.c;slot_tp_hash=2181,../python/Objects/weakrefobject.c;weakref_hash=1927 -
PyObject_HashNotImplemented a4d0ad3efffffff 0
PyObject_IS_GC 6d15c679154fee2 418980 20165 4367 c ../python/Objects/typeobject.c;type_is_gc=4367
PyObject_Init 3abad326be90000 0*4 c -
PyObject_InitVar 307fda404061ab6 0*4 c -
PyObject_IsInstance a4d0ad3efffffff 108589
PyObject_IsSubclass a4d0ad3efffffff 13983
PyObject_IsTrue 43f3be09ec5ed7 99970 94470 73319 69560 47989 22817 19151 5565 3646 c ../python/Objects/longobject.c;long_bool=47989 ../python/Objects/dictobject.c;dict_length=7122,../python/Objects/tupleobject.c;tuplelength=3784,../python/Objects/bytesobject.c;bytes_length=2977,../python/Objects/unicodeobject.c;unicode_length=2346,../python/Objects/listobject.c;list_length=1608,../python/Objects/typeobject.c;slot_sq_length=1312,../python/Objects/descrobject.c;mappingproxy_len=2 ../python/Objects/setobject.c;set_len=1899,../python/Modules/_collectionsmodule.c;deque_len=1747
PyObject_Length a4d0ad3efffffff 0
PyObject_LengthHint 8d778461fe86cc1 9668 5766 1812 4091 11046 2576*2 0*7 2576*2 0*8 11046 0 c ../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=2576
PyObject_Malloc 2f30c115c976867 1972455*2 c _PyObject_Malloc=1972455
PyObject_Not 550aa894fffffff 0*2
PyObject_Print 483703f4e09b849 0*13 c - -
PyObject_Realloc 2f30c115c976867 25971*2 c _PyObject_Realloc=25971
PyObject_Repr 59552786b980d12 5401*2 0*2 5401 0 5401*2 0*4 c ../python/Objects/unicodeobject.c;unicode_repr=4121,../python/Objects/typeobject.c;slot_tp_repr=660,../python/Objects/longobject.c;long_to_decimal_string=398,../python/Objects/floatobject.c;float_repr=161,../python/Objects/listobject.c;list_repr=52,../python/Objects/object.c;none_repr=9 - -
PyObject_RichCompare ec653262039e938 0 497228 0*2 497228 0 19028 496867 367 9998 367 10004 9998 2 0 6806 0*2 6 6802 0*10 c ../python/Objects/longobject.c;long_richcompare=329,PyUnicode_RichCompare=32,../python/Objects/typeobject.c;object_richcompare=6 - - ../python/Objects/longobject.c;long_richcompare=300584,PyUnicode_RichCompare=122804,../python/Objects/tupleobject.c;tuplerichcompare=34875,../python/Objects/typeobject.c;slot_tp_richcompare=21236,_Py_BaseObject_RichCompare=5710,../python/Objects/bytesobject.c;bytes_richcompare=3252,../python/Objects/floatobject.c;float_richcompare=3224,../python/Objects/listobject.c;list_richcompare=1894 - - ../python/Objects/typeobject.c;object_richcompare=6129,../python/Objects/floatobject.c;float_richcompare=3196,_Py_BaseObject_RichCompare=349,../python/Objects/listobject.c;list_richcompare=222,../python/Objects/typeobject.c;slot_tp_richcompare=56,PyUnicode_RichCompare=20,../python/Objects/methodobject.c;meth_richcompare=18,../python/Objects/genericaliasobject.c;ga_richcompare=8 - -
PyObject_RichCompareBool 851a5efbcad63c4 107341 535500 107931 0*2 428159 0*3 c - -
PyObject_SelfIter ae15a43ac976867 44545*2
PyObject_SetArenaAllocator 3510b1ed9883335 0*3
PyObject_SetAttr d4810a7894bfee7 0 69559 453 372 0*18 c PyObject_GenericSetAttr=66415,../python/Objects/typeobject.c;type_setattro=2212,../python/Objects/typeobject.c;slot_tp_setattro=898,../python/Modules/_threadmodule.c;local_setattro=34 - - - - - - - - -
PyObject_SetAttrString 67cb11e2a60f212 0 833*2 339 0*2 c - - -
PyObject_SetItem ee1ec771f7b3a9 0*2 30345 0 30345 0*7 c ../python/Objects/listobject.c;list_ass_subscript=9686,../python/Objects/odictobject.c;odict_mp_ass_sub=7927,../python/Objects/dictobject.c;dict_ass_sub=5945,../python/Objects/bytearrayobject.c;bytearray_ass_subscript=5090,../python/Objects/typeobject.c;slot_mp_ass_subscript=1697
PyObject_Size bef0dddbace39bd 262237 59973 0 202264 0*2 c ../python/Objects/listobject.c;list_length=74715,../python/Objects/tupleobject.c;tuplelength=62697,../python/Objects/unicodeobject.c;unicode_length=53412,../python/Objects/bytesobject.c;bytes_length=6649,../python/Objects/typeobject.c;slot_sq_length=1555,../python/Objects/setobject.c;set_len=1132,../python/Modules/_collectionsmodule.c;deque_len=731,../python/Objects/rangeobject.c;range_length=672
PyObject_Str 5b866529ab51f3 82605 0 47272 35333 0 47272 0 47272 6813 47272 0*4 c ../python/Objects/typeobject.c;object_str=43340,../python/Objects/unicodeobject.c;unicode_str=1664,../python/Objects/typeobject.c;slot_tp_str=1560,../python/Modules/_datetimemodule.c;date_str=360,../python/Modules/_decimal/_decimal.c;dec_str=236,../python/Objects/exceptions.c;BaseException_str=112 - -
PyObject_Type b15abf2cfc41177 17 0*4
PyObject_Vectorcall 789fd4621a2c044 98672 170387 102034 c ../python/Objects/descrobject.c;method_vectorcall_FASTCALL=19674,../python/Objects/descrobject.c;method_vectorcall_FASTCALL_KEYWORDS_METHOD=16100,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=13144,_PyFunction_Vectorcall=10951,../python/Objects/descrobject.c;method_vectorcall_VARARGS=9954,../python/Objects/classobject.c;method_vectorcall=7698,../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=5373,../python/Objects/weakrefobject.c;weakref_vectorcall=3340
PyObject_VectorcallDict a4d0ad3efffffff 2939
PyObject_VectorcallMethod 23aef3562df3eb0 11916*4 0 117 479*2 c _PyFunction_Vectorcall=6955,../python/Objects/descrobject.c;method_vectorcall_NOARGS=3622,../python/Objects/descrobject.c;method_vectorcall_FASTCALL=869,../python/Objects/descrobject.c;method_vectorcall_FASTCALL_KEYWORDS_METHOD=317,../python/Objects/classobject.c;method_vectorcall=80,../python/Objects/methodobject.c;cfunction_vectorcall_O=37,../python/Objects/descrobject.c;method_vectorcall_O=36
PyObject_VisitManagedDict b86a5bc7d27aaae 0 35964*2 4792 16190 1048 4792 3744 3614*2 16190 c ../python/Python/gc.c;visit_decref=524,../python/Python/gc.c;visit_reachable=524 ../python/Python/gc.c;visit_decref=8113,../python/Python/gc.c;visit_reachable=8077
PyPickleBuffer_FromObject 3abad32f5ac1309 0*5 c -
PyPickleBuffer_GetBuffer f9bab18845bd106 0*3
PyPickleBuffer_Release 209aa3e3852da94 0*2
PyPreConfig_InitIsolatedConfig a4d0ad3efffffff 1
PyPreConfig_InitPythonConfig a4d0ad3efffffff 1
PyRefTracer_GetTracer ae15a43ac976867 0*2
PyRefTracer_SetTracer a4d0ad3efffffff 0
PyRun_AnyFile a4d0ad3efffffff 0
PyRun_AnyFileEx a4d0ad3efffffff 0
PyRun_AnyFileExFlags 5c21930963d65a9 0*9
PyRun_AnyFileFlags a4d0ad3efffffff 0
PyRun_File a4d0ad3efffffff 0
PyRun_FileEx a4d0ad3efffffff 0
PyRun_FileExFlags 7735b6a0549343d 0*4
PyRun_FileFlags a4d0ad3efffffff 0
PyRun_InteractiveLoop a4d0ad3efffffff 0
PyRun_InteractiveLoopFlags d86b9c0a7c35c02 0*7
PyRun_InteractiveOne a4d0ad3efffffff 0
PyRun_InteractiveOneFlags 7735b6a0549343d 0*4
PyRun_InteractiveOneObject ae15a44542b0f02 0*2
PyRun_SimpleFile a4d0ad3efffffff 0
PyRun_SimpleFileEx a4d0ad3efffffff 0
PyRun_SimpleFileExFlags 7df0bf90264c5db 0*5
PyRun_SimpleString a4d0ad3efffffff 0
PyRun_SimpleStringFlags 7735b6a0549343d 0*4
PyRun_String a4d0ad3efffffff 0
PyRun_StringFlags a4d0ad3efffffff 26
PySeqIter_New bb9fb60c7994e71 1972*2 0 1972
PySequence_Check ec30a35a24dd5e8 1981*3
PySequence_Concat 1aeca3daf9e34af 0*2 620 0*2 620 0*9 c ../python/Objects/tupleobject.c;tupleconcat=620
PySequence_Contains b435d4cd1345450 30270 0 30270 c PyUnicode_Contains=24117,../python/Objects/tupleobject.c;tuplecontains=4569,../python/Objects/listobject.c;list_contains=966,../python/Objects/typeobject.c;slot_sq_contains=268,../python/Objects/descrobject.c;mappingproxy_contains=115,_PySet_Contains=104,PyDict_Contains=69,../python/Objects/frameobject.c;framelocalsproxy_contains=56
PySequence_Count a4d0ad3efffffff 0
PySequence_DelItem 236f4e1c0848de9 91 0 91 0*4 91 0*4 c - ../python/Objects/listobject.c;list_ass_item=91
PySequence_DelSlice 538bf03f4b45651 0*9 c -
PySequence_Fast b8e87bb6b6af36 50373 15333 0*3 45198 4149 0 4149 0 25
PySequence_GetItem 236f4e1c0848de9 7185 0 7185 0*4 7185 0*4 c - ../python/Objects/typeobject.c;slot_sq_item=2285,../python/Modules/_elementtree.c;element_getitem=1936,../python/Objects/listobject.c;list_item=1695,../python/Objects/tupleobject.c;tupleitem=1257,../python/Modules/_collectionsmodule.c;deque_item=12
PySequence_GetSlice 538bf03f4b45651 121 0*2 121 0*2 121*3 c ../python/Objects/tupleobject.c;tuplesubscript=121
PySequence_In b435d4cd1345450 0*3 c -
PySequence_InPlaceConcat cc7d0d15bef9d81 0*16 c - -
PySequence_InPlaceRepeat d9f71f28486005b 0*17 c - -
PySequence_Index a4d0ad3efffffff 2
PySequence_Length a4d0ad3efffffff 0
PySequence_List 908b92634378eca 8026 0 8026 0*7
PySequence_Repeat 58c9a4b0e6289a3 0*16 c -
PySequence_SetItem 236f4e1c0848de9 0*12 c - -
PySequence_SetSlice 538bf03f4b45651 0*9 c -
PySequence_Size 9f21f0a869f9cc8 7343 0 7343 0*5 c ../python/Objects/listobject.c;list_length=7200,../python/Objects/tupleobject.c;tuplelength=125,../python/Objects/typeobject.c;slot_sq_length=18
PySequence_Tuple ed5776a05a3dfe4 0 9768*2 0 9768 3157*2 0 5038 0 3157 1388 20 4928 3157 0*8 3157 0*3 3157 1762 3157 1395 3157
PySet_Add f37fb86536a38d0 0 41923 504*2 0*2
PySet_Clear 3510b1edd989854 30 0*2
PySet_Contains b15abf2934c2931 27741 0*4
PySet_Discard 3510b1edd989854 910 0*2
PySet_New ae15a43ac976867 28051*2
PySet_Pop 3510b1edd989854 0*3
PySet_Size b15abf2934c2931 8 0*4
PySignal_SetWakeupFd a4d0ad3efffffff 0
PySlice_AdjustIndices b8e87b656e397c 40065 1746 15633 13960 6762 12707 38394 13960 0 13958
PySlice_GetIndices f524832c895ac18 0*13
PySlice_GetIndicesEx ae15a43ac976867 0*2
PySlice_New fc0fb95e9883335 14975 112 0 1 0 6
PySlice_Unpack a84e9f7f55ee8bb 14380*2 39645 54025 30137 31004 23888 0*2 5498 13958
PyState_AddModule 9a4e9b7ba5a615e 0*6
PyState_FindModule 4a45b3b40e9eeb7 0*6
PyState_RemoveModule 209aa3e3852da94 0*2
PyStaticMethod_New 3510b1eb87d49fc 61*3
PyStatus_Error a4d0ad3efffffff 0
PyStatus_Exception a4d0ad3efffffff 9
PyStatus_Exit a4d0ad3efffffff 0
PyStatus_IsError a4d0ad3efffffff 0
PyStatus_IsExit a4d0ad3efffffff 0
PyStatus_NoMemory a4d0ad3efffffff 0
PyStatus_Ok a4d0ad3efffffff 2
PyStructSequence_GetItem a4d0ad3efffffff 826
PyStructSequence_InitType a4d0ad3efffffff 0
PyStructSequence_InitType2 850180548980e44 0*10
PyStructSequence_New b15abf24befa6c4 18129 1144*4
PyStructSequence_NewType a4d0ad3efffffff 7
PyStructSequence_SetItem a4d0ad3efffffff 13880
PySys_AddAuditHook fa548224620b648 0*11
PySys_AddWarnOption b15abf1dab97cc6 0*5
PySys_AddWarnOptionUnicode 8e43d4cd3e48b55 0*17
PySys_AddXOption 3e52e581a483526 0*25
PySys_Audit a4d0ad3efffffff 3742
PySys_AuditTuple f9bab18845bd106 0*3
PySys_FormatStderr a4d0ad3efffffff 0
PySys_FormatStdout a4d0ad3efffffff 0
PySys_GetObject d86b9c11e51049d 0*7
PySys_GetXOptions f9bab17da8a59e9 0*4
PySys_HasWarnOptions 56e49bf4d36d0b4 0*7
PySys_ResetWarnOptions d2ae95288551c2f 0*8
PySys_SetArgv a4d0ad3efffffff 0
PySys_SetArgvEx c52e1814f39c2d 0*25
PySys_SetObject a4d0ad3efffffff 3
PySys_SetPath 9bc9c70d3c5e29d 0*13
PySys_WriteStderr a4d0ad3efffffff 0
PySys_WriteStdout a4d0ad3efffffff 0
PyThreadState_Clear f071037020270bf 33 0 2*2 0 2 0*10 3 2*2 0 2 0*7 3 0 2 0 2 0*7 3 0*2
PyThreadState_Delete b15abf27f3a5d11 0*4
PyThreadState_DeleteCurrent a4d0ad3efffffff 21
PyThreadState_EnterTracing a4d0ad3efffffff 0
PyThreadState_Get ae15a442a4d8805 986898 0
PyThreadState_GetDict 7735b6a57b9363b 104*2 2 0
PyThreadState_GetFrame 5c2193018d34ac3 0*9
PyThreadState_GetID a4d0ad3efffffff 0
PyThreadState_GetInterpreter a4d0ad3efffffff 0
PyThreadState_GetUnchecked a4d0ad3efffffff 0
PyThreadState_LeaveTracing a4d0ad3efffffff 0
PyThreadState_New a4d0ad3efffffff 21
PyThreadState_Next a4d0ad3efffffff 0
PyThreadState_SetAsyncExc 8fc4894d10fe25b 0*11
PyThreadState_Swap 3510b1ed9883335 0*3
PyThread_GetInfo 436e89d642e2449 1*3 0*4 1 0*5
PyThread_ParseTimeoutArg 29b199b2e52f345 0*7
PyThread_ReInitTLS a4d0ad3efffffff 0
PyThread_acquire_lock a4d0ad3efffffff 850
PyThread_acquire_lock_timed d843d8dacb69dec 0*4 1843*3 0*3 1843 0*9
PyThread_acquire_lock_timed_with_retries 26c1989b8bab46f 993*2 0*4 993 0*3
PyThread_allocate_lock 7735b6a9a4f9aa8 538*2 0*2
PyThread_create_key ec30a353c10357e 0*3
PyThread_delete_key a4d0ad3efffffff 0
PyThread_delete_key_value a4d0ad3efffffff 0
PyThread_detach_thread a4d0ad3efffffff 0
PyThread_exit_thread ae15a442a4d8805 0*2
PyThread_free_lock 3510b1eb87d49fc 531*2 0
PyThread_get_key_value a4d0ad3efffffff 0
PyThread_get_stacksize a4d0ad3efffffff 0
PyThread_get_thread_ident ae15a44542b0f02 194531 1
PyThread_get_thread_ident_ex ae15a44542b0f02 7901 0
PyThread_hang_thread 687aadb82f1ef60 0*2
PyThread_init_thread 7735b69d954af4a 3 1*3
PyThread_join_thread a4d0ad3efffffff 12
PyThread_release_lock ae15a43ac976867 1843 0
PyThread_set_key_value a4d0ad3efffffff 0
PyThread_set_stacksize b15abf29747b713 0*5
PyThread_start_joinable_thread ae15a44542b0f02 12*2
PyThread_start_new_thread ae15a44542b0f02 0*2
PyThread_tss_alloc ae15a43ac976867 0*2
PyThread_tss_create ec30a353c10357e 3*3
PyThread_tss_delete ae15a43ac976867 0*2
PyThread_tss_free 3510b1eb87d49fc 0*3
PyThread_tss_get a4d0ad3efffffff 68
PyThread_tss_is_created a4d0ad3efffffff 0
PyThread_tss_set a4d0ad3efffffff 67
PyTime_AsSecondsDouble 209aa3e3852da94 261 0
PyTime_Monotonic ae15a44542b0f02 208 0
PyTime_MonotonicRaw 3bcfa992484497c 1868 0 1868*3 0 1868 0*2
PyTime_PerfCounter ae15a44542b0f02 0*2
PyTime_PerfCounterRaw a4d0ad3efffffff 0
PyTime_Time ae15a44542b0f02 177 0
PyTime_TimeRaw 3bcfa992484497c 0*9
PyTraceBack_Here d86b9c133945ec0 4417 25060 0 4417 25060 0*2
PyTraceBack_Print a4d0ad3efffffff 0
PyTraceMalloc_Track 3510b1eb87d49fc 0*3
PyTraceMalloc_Untrack 1b6bfe69f8a9c6c 0*6 c -
PyTuple_GetItem bb9fb60e9636eef 0*2 29866*2
PyTuple_GetSlice 8c2aba3675d44fa 0 32820 0 32820 0 136
PyTuple_New 7735b69b31b6fea 472522 164911 143202*2
PyTuple_Pack 3fd5b90c2e1d6dd 20564 5219 13902*2 0
PyTuple_SetItem d329c8a284a909c 0 160 0*3 160 0*2 160 0*5
PyTuple_Size 209aa3e3852da94 0 30559
PyType_AddWatcher 7735b6a0699518f 0*3
PyType_ClearCache a4d0ad3efffffff 0
PyType_ClearWatcher bb9fb60597db109 0*4
PyType_FromMetaclass a4d0ad3efffffff 19
PyType_FromModuleAndSpec a4d0ad3efffffff 95
PyType_FromSpec a4d0ad3efffffff 13
PyType_FromSpecWithBases a4d0ad3efffffff 7
PyType_GenericAlloc ec30a358154fee2 130288*2 116709
PyType_GenericNew 25f5c817fffffff 5083 c PyType_GenericAlloc=5083
PyType_GetDict 4a45b3affb4b715 0*5
PyType_GetFlags a4d0ad3efffffff 31
PyType_GetFullyQualifiedName a4d0ad3efffffff 20
PyType_GetModule 3510b1edd161620 21412 0*2
PyType_GetModuleByDef 850180597a0e21c 0 58 0 58 0 58 24511*2 58 0 24453
PyType_GetModuleName a4d0ad3efffffff 0
PyType_GetModuleState ae15a43ac976867 32*2
PyType_GetName a4d0ad3efffffff 0
PyType_GetQualName a4d0ad3efffffff 0
PyType_GetSlot 7735b6a6b57addf 1074 0 1074 0
PyType_GetTypeDataSize a4d0ad3efffffff 0
PyType_IsSubtype 3fd5b9071ade044 1244046 1096947 0 610281*2 0
PyType_Modified ae15a43ac976867 0*2
PyType_Ready 7735b6a373c3edb 1493*2 0 1493
PyType_SUPPORTS_WEAKREFS a4d0ad3efffffff 0
PyType_Unwatch f37fb8660ba37a1 0*5
PyType_Watch f37fb866510239e 0*5
PyUnicodeDecodeError_Create a4d0ad3efffffff 0
PyUnicodeDecodeError_GetEncoding a4d0ad3efffffff 0
PyUnicodeDecodeError_GetEnd f9bab17da8a59e9 0*4
PyUnicodeDecodeError_GetObject a4d0ad3efffffff 0
PyUnicodeDecodeError_GetReason a4d0ad3efffffff 0
PyUnicodeDecodeError_GetStart 860b4d7a8a59e9 0*5
PyUnicodeDecodeError_SetEnd a4d0ad3efffffff 0
PyUnicodeDecodeError_SetReason a4d0ad3efffffff 0
PyUnicodeDecodeError_SetStart a4d0ad3efffffff 0
PyUnicodeEncodeError_GetEncoding a4d0ad3efffffff 0
PyUnicodeEncodeError_GetEnd f9bab17da8a59e9 0*4
PyUnicodeEncodeError_GetObject a4d0ad3efffffff 0
PyUnicodeEncodeError_GetReason a4d0ad3efffffff 0
PyUnicodeEncodeError_GetStart b15abf2bd0e2f72 0*5
PyUnicodeEncodeError_SetEnd a4d0ad3efffffff 0
PyUnicodeEncodeError_SetReason a4d0ad3efffffff 0
PyUnicodeEncodeError_SetStart a4d0ad3efffffff 0
PyUnicodeTranslateError_GetEnd a4d0ad3efffffff 0
PyUnicodeTranslateError_GetObject a4d0ad3efffffff 0
PyUnicodeTranslateError_GetReason a4d0ad3efffffff 0
PyUnicodeTranslateError_GetStart a4d0ad3efffffff 0
PyUnicodeTranslateError_SetEnd a4d0ad3efffffff 0
PyUnicodeTranslateError_SetReason a4d0ad3efffffff 0
PyUnicodeTranslateError_SetStart a4d0ad3efffffff 0
PyUnicode_Append 50776c190f88698 1424 0 611 0 1424 0*2 1424 0*2 1201 223 1201 0*3 590 611*2 0*3 32 611*2 0 611*4 0*5
PyUnicode_AppendAndDel f9bab17da8a59e9 320*4
PyUnicode_AsASCIIString a4d0ad3efffffff 12
PyUnicode_AsCharmapString 209aa3e3852da94 0*2
PyUnicode_AsDecodedObject c4cab450a195ad1 0*4
PyUnicode_AsDecodedUnicode a73e9e52ad5e035 0*8
PyUnicode_AsEncodedObject 86efb33b1cb42ed 0*5
PyUnicode_AsEncodedString 39f64ee08f9ffed 0 6179 0 4130 2049 0 1936 612 2094 1836 0 100*2 0*2 100*2 0 100 1836 0*7 100 0*5 2448 1936 1851 1751 100*2 0*2
PyUnicode_AsEncodedUnicode 6b949ed6b850fe1 0*8
PyUnicode_AsLatin1String a4d0ad3efffffff 0
PyUnicode_AsRawUnicodeEscapeString 6fa6cb76f0df13b 0*14
PyUnicode_AsUCS4 209aa3e3852da94 0 112
PyUnicode_AsUCS4Copy a4d0ad3efffffff 0
PyUnicode_AsUTF16String a4d0ad3efffffff 0
PyUnicode_AsUTF32String a4d0ad3efffffff 0
PyUnicode_AsUTF8 a4d0ad3efffffff 1040
PyUnicode_AsUTF8AndSize 11c5723f89fc2f5 0*3 81 0*2 26630 0 27589 81 0 2 0*3 2 0*5 2 1 26550 m 1025=1,19=1
PyUnicode_AsUTF8String a4d0ad3efffffff 0
PyUnicode_AsUnicodeEscapeString 5bfdf43b17bbd31 0*18
PyUnicode_AsWideChar 4080babffee2613 0*5
PyUnicode_AsWideCharString 1e04958bda3921c 0*2 69 47 0 22 0
PyUnicode_BuildEncodingMap 6d2b350ac6cbe16 0*44 m - -
PyUnicode_Compare 7735b6a41620196 0 3*3
PyUnicode_CompareWithASCIIString 442b4d501ce35d1 0*4 898 0*3 131 0*2 131 0 739 0*2 m 4=267,9=232,3=224,8=74,6=44,5=39,7=10,10=8
PyUnicode_Concat bc6b9427172e045 20802 0*2 1282 397 19123 0 19123 0*6
PyUnicode_Contains dfb7fac1bf0a7a8 24117 0*2 24117 24093 0*2 657 0*3 23405 0 657 0*2 657 0*5
PyUnicode_CopyCharacters b8e87b686c29b7 0*10
PyUnicode_Count 7df0bf9133e8a39 0*5
PyUnicode_Decode bdbc4027972d476 0 1802*2 902 900 0*2 761 0 109 32 0 761 0 109 0 109 0*2 100 0*2 761 0*9 761*4 0*4
PyUnicode_DecodeASCII 521e02fa017ade5 0*3 200 0*11 200 0*32
PyUnicode_DecodeCharmap 412db8c0fe46801 0*116
PyUnicode_DecodeFSDefault a4d0ad3efffffff 9
PyUnicode_DecodeFSDefaultAndSize f9bab18845bd106 186 0 310
PyUnicode_DecodeLatin1 a4d0ad3efffffff 0
PyUnicode_DecodeLocale a4d0ad3efffffff 152
PyUnicode_DecodeLocaleAndSize a4d0ad3efffffff 0
PyUnicode_DecodeRawUnicodeEscape a4d0ad3efffffff 0
PyUnicode_DecodeUTF16 a4d0ad3efffffff 0
PyUnicode_DecodeUTF16Stateful a2385c828e255b 0*128
PyUnicode_DecodeUTF32 a4d0ad3efffffff 0
PyUnicode_DecodeUTF32Stateful 2ad12b2c5553985 0*62
PyUnicode_DecodeUTF7 a4d0ad3efffffff 0
PyUnicode_DecodeUTF7Stateful 4908f0f73d88d9 0*106
PyUnicode_DecodeUTF8 a4d0ad3efffffff 12806
PyUnicode_DecodeUTF8Stateful a4d0ad3efffffff 354
PyUnicode_DecodeUnicodeEscape a4d0ad3efffffff 0
PyUnicode_EncodeFSDefault f9bab18845bd106 1101 0 23
PyUnicode_EncodeLocale a4d0ad3efffffff 0
PyUnicode_EqualToUTF8 a4d0ad3efffffff 280
PyUnicode_EqualToUTF8AndSize ef124468e993c31 0*5 280 0*7 120 0*20 m 13=80,15=40 -
PyUnicode_FSConverter 14b8eaec340551 279*2 0 279 0*2 279 278 0*4
PyUnicode_FSDecoder af7271e93a280f7 0 2352 0 264*2 0*5 264*2 0*18
PyUnicode_Fill 2c049192665c69d 1184 0*3 1184 0 1184 0*2
PyUnicode_Find 7df0bf9133e8a39 0*5
PyUnicode_FindChar 3a60b0e71888fb8 40459*3 0*3 7 35549
PyUnicode_Format c2be33c821d5c76 0*5 2045 0 1075 0*2 48 0*2 100 0*2 9219 0*2 1911 970 566 0*8 10952 0*6 1023 0 2349 0*6 304 0 1075 0*3 1023 0 134 0 48 0*2 4933 0 1054 0 2146 0 1596 0 100 0 452 0*4 2045 0*2 101 0*2 557 134 0*3 2045*2 0 100 0 720 260 1336 0*2 134 2045 0*3 297 0 100 0*3 1596 9 134 0*2 442 134*2 0 125*2 970 0*2 100 0 9 0*2 852 724 0*8 125 134 0*3 2*2 116 0 118 0*2 118 100 0*4 852 304 0*4 1379 342 0*2 1075 0 304 0 118*2 0*3 118 0 48 0*4 48 0*3 1075 566 118 0*14 118 0*4 336 118 0*39 566 1379 1075*2 0*8 566*2 404 852*2 0*3 118 0*3 1596 m 1=117,2=1 -
PyUnicode_FromEncodedObject ea6b980f1906ef1 0 1642 0*2 160 0*4
PyUnicode_FromFormat a4d0ad3efffffff 790
PyUnicode_FromFormatV 5bd64cec7b0f7f9 3430 6928 0*4 6928 0*5 340 3259 340 0 3259 0*7 3000 0*7 248091 0*13 13876 19474 0*2 17505 0*2 3430 3000 0*4 6938 0 17505 4517 7947 0*5 680 6938 0*3 6978 1184 0 7947 0*2 1184 6928 0*3 6928 0*2 3228 0 3730 0*6 6928 0*4 20 3730 0*2 3259 0 20 0 20*2 340 0*12 20 3730 340 0*7 340 0*4 20 3730 0*5 3000 0 6928 0 m -
PyUnicode_FromKindAndData 7df0bf8ff571f66 0*2 13500 46828 0
PyUnicode_FromObject bb9fb6061fe176d 1679 0*2 1436
PyUnicode_FromOrdinal 209aa3e3852da94 0 1576
PyUnicode_FromString 209aa3e3852da94 35437 0
PyUnicode_FromStringAndSize bb9fb60d5819191 4152 0*3
PyUnicode_FromWideChar eb7567de11b979c 13499 3106 3178 787 0*2 938 0 894 36 27 894 27 0 894 0*6 27 0*3 m -
PyUnicode_GetDefaultEncoding a4d0ad3efffffff 0
PyUnicode_GetLength 209aa3e3852da94 0 406
PyUnicode_GetSize a4d0ad3efffffff 0
PyUnicode_InternFromString ae15a43ac976867 5372*2
PyUnicode_InternImmortal a4d0ad3efffffff 0
PyUnicode_InternInPlace a4d0ad3efffffff 0
PyUnicode_IsIdentifier 550aa894fffffff 191*2
PyUnicode_Join 56e49bf3a6cfc5d 12744 480 12264 480 12744 3971
PyUnicode_New 60d6ca555e3b887 370950 3167 0*2 2307 534 0*2 350663 0 860 1773 534 3167
PyUnicode_Partition 8ee51200cbca0dc 2126 0 2126 0*3 2126 0*5 2126 0*7 2126 0*18 1569 0*5 557 21 0*4 557 0*7
PyUnicode_RPartition 8ee51200cbca0dc 1732 0 1732 0*3 1732 0*5 1732 0*7 1732 0*18 1128 0*5 604 0*7 43 0*5
PyUnicode_RSplit 3fd5b9035c1241d 0*6
PyUnicode_ReadChar efde902b46cea91 0*8
PyUnicode_Replace d86b9c09d3f8997 0*7
PyUnicode_Resize bb9fb6102f8d513 0*4
PyUnicode_RichCompare fe4e936c99f8ef2 44 0 27 0 122856*2 71 99252 27 100 0*2 23144 0*2 9942 100 0*2
PyUnicode_Split 3fd5b9035c1241d 160 0 160*3 0
PyUnicode_Splitlines d0fead84634d239 0*10 496 0 32 0 548 0*7 74604 96 0 64 0 32 1076 0*7 1084 0*3 496 32 0*2 1264 0*3 972 0*11 496 32 0*4 1044 0 32 0*22 424 496 1084*2 0 32 0*12
PyUnicode_Substring ffe18a40e425b0e 0 88848 0 11463 9523 87963 0*3 75640 0
PyUnicode_Tailmatch 7df0bf9133e8a39 0*5
PyUnicode_Translate 3510b1f37e0a2a4 0*3
PyUnicode_WriteChar 46db81f5b9dee7b 0*14
PyUnstable_AtExit f9bab18153ad9d6 0*3
PyUnstable_Code_GetExtra bb9fb60a5c96e71 0*4
PyUnstable_Code_New a4d0ad3efffffff 0
PyUnstable_Code_NewWithPosOnlyArgs dcb941d5d78a2b4 0*9 1 0*5 1 0*3 1 0 1 0*2 1*4 0*8 1 0*2
PyUnstable_Code_SetExtra c88ee5f11578d47 0*10 c -
PyUnstable_CopyPerfMapFile b8718567998db60 0*11
PyUnstable_Eval_RequestCodeExtraIndex ae15a43ac976867 0*2
PyUnstable_Exc_PrepReraiseStar 910ccff561b65b5 0*13
PyUnstable_GC_VisitObjects f9bab18283d100a 0*3
PyUnstable_InterpreterFrame_GetCode ae15a43ac976867 0*2
PyUnstable_InterpreterFrame_GetLasti a4d0ad3efffffff 0
PyUnstable_InterpreterFrame_GetLine a4d0ad3efffffff 124
PyUnstable_InterpreterState_GetMainModule 209aa3e3852da94 0*2
PyUnstable_Long_CompactValue a4d0ad3efffffff 0
PyUnstable_Long_IsCompact a4d0ad3efffffff 0
PyUnstable_Object_ClearWeakRefsNoCallbacks 3510b1f4524ff31 0*3
PyUnstable_Object_GC_NewWithExtraData 9b78207a87d49fc 0*3 m -
PyUnstable_PerfMapState_Fini ae15a43ac976867 0*2
PyUnstable_PerfMapState_Init 7735b69bed3a155 0*4
PyUnstable_PerfTrampoline_CompileCode a4d0ad3efffffff 0
PyUnstable_PerfTrampoline_SetPersistAfterFork a4d0ad3efffffff 0
PyUnstable_Type_AssignVersionTag a4d0ad3efffffff 63
PyUnstable_WritePerfMapEntry ec30a351f9aed51 0*3
PyVectorcall_Call f9bab18845bd106 0*3
PyVectorcall_Function ae15a43ac976867 711 111
PyVectorcall_NARGS a4d0ad3efffffff 0
PyWeakref_GetObject cde18e455f948a8 0*12
PyWeakref_GetRef 908b926580d41c2 2288 0*2 2288 0 2288 0*2 2254
PyWeakref_NewProxy 550aa894fffffff 0*2
PyWeakref_NewRef a4d0ad3efffffff 2799
PyWideStringList_Append a4d0ad3efffffff 2
PyWideStringList_Insert 76030da0878287c 0*2 6 0*3 m -
PyWrapper_New bb9fb6086b04fcc 2751*4
Py_AddPendingCall a4d0ad3efffffff 0
Py_AtExit 7df0bf8ce149929 0*5
Py_BuildValue a4d0ad3efffffff 29465
Py_BytesMain a4d0ad3efffffff 0
Py_CompileString a4d0ad3efffffff 0
Py_CompileStringExFlags f9bab17da8a59e9 0*4
Py_CompileStringFlags a4d0ad3efffffff 0
Py_CompileStringObject b8e87c01deded5 0 16 248 264*2 0 36 208 56 172 0*2
Py_DecRef 6861731c09bae8d 0*5 c - -
Py_DecodeLocale 3510b1edd161620 0*2 5
Py_EncodeLocale 5fcfa1ab42b0f02 0*3
Py_EndInterpreter 56e49bf26e51100 0*6
Py_EnterRecursiveCall ec30a351f9aed51 7201 0 7201
Py_Exit 1deaa6ee154fee2 0*4
Py_ExitStatusException ec30a3519fc37bb 0*3
Py_FatalError a4d0ad3efffffff 0
Py_FdIsInteractive bb9fb60f0aa97c3 0*5
Py_Finalize a4d0ad3efffffff 0
Py_FinalizeEx a4d0ad3efffffff 0
Py_GETENV ae15a44542b0f02 1 0
Py_GenericAlias 8501805c2f67532 84*2 83 1 0*3 1 0*2
Py_GetArgcArgv a4d0ad3efffffff 0
Py_GetBuildInfo ae15a43ac976867 1*2
Py_GetCompiler a4d0ad3efffffff 1
Py_GetConstant 209aa3e3852da94 0*2
Py_GetConstantBorrowed 209aa3e3852da94 0*2
Py_GetCopyright a4d0ad3efffffff 1
Py_GetExecPrefix a4d0ad3efffffff 0
Py_GetPath 550aa894fffffff 0*2
Py_GetPlatform a4d0ad3efffffff 1
Py_GetPrefix a4d0ad3efffffff 0
Py_GetProgramFullPath a4d0ad3efffffff 0
Py_GetProgramName a4d0ad3efffffff 0
Py_GetPythonHome a4d0ad3efffffff 0
Py_GetRecursionLimit a4d0ad3efffffff 30
Py_GetVersion a4d0ad3efffffff 1
Py_HashPointer a4d0ad3efffffff 184
Py_IncRef ec30a358154fee2 0*3
Py_Initialize a4d0ad3efffffff 0
Py_InitializeEx 3fd5b9087387741 0*5
Py_InitializeFromConfig 8486dde303aad11 0 1 0*2 1*3 0 1 0*2 1 0*5
Py_Is a4d0ad3efffffff 0
Py_IsFalse a4d0ad3efffffff 0
Py_IsFinalizing a4d0ad3efffffff 0
Py_IsInitialized a4d0ad3efffffff 0
Py_IsNone a4d0ad3efffffff 0
Py_IsTrue a4d0ad3efffffff 0
Py_LeaveRecursiveCall a4d0ad3efffffff 7201
Py_Main a4d0ad3efffffff 0
Py_MakePendingCalls ec30a353c10357e 0*3
Py_NewInterpreter ae15a442a4d8805 0*2
Py_NewInterpreterFromConfig a4d0ad3efffffff 0
Py_NewRef ae15a43ac976867 0*2
Py_PreInitialize a4d0ad3efffffff 1
Py_PreInitializeFromArgs a4d0ad3efffffff 0
Py_PreInitializeFromBytesArgs a4d0ad3efffffff 0
Py_ReprEnter d2b54bca030e50e 0 52*2 2 52 2*4 0*2 c - -
Py_ReprLeave f37fb8636d0c502 52*6
Py_RunMain 135bb70e16c0527 0*98
Py_SetPath b4efb747b427e08 0*7
Py_SetProgramName 4a45b3bd27a1c0e 0*5
Py_SetPythonHome 4a45b3bd27a1c0e 0*5
Py_SetRecursionLimit b15abf2ab4b1476 0*4
Py_UniversalNewlineFgets a4d0ad3efffffff 0
Py_VaBuildValue a4d0ad3efffffff 0
Py_XNewRef ec30a358154fee2 0*3
RotatingTree_Add d140a68bd398548 0*3
RotatingTree_Enum 789fd4617409728 0*4 c -
RotatingTree_Get fa54822a19f1f30 0*12
XML_SetHashSalt16Bytes b15abf1dc556171 0 16*3 0
_INTERNAL_trim_to_complete_utf8_characters 49ab80cc63370ba 0*6 3376*2 0
_PyAST_AnnAssign bb9fb60d5819191 8 0 8 0
_PyAST_Assert 3510b1eaa195ad1 8*2 0
_PyAST_Assign 3510b1eaa195ad1 24*2 0
_PyAST_AsyncFor bb9fb60d5819191 0*4
_PyAST_AsyncFunctionDef bb9fb60d5819191 8 0 8 0
_PyAST_AsyncWith ae15a43ac976867 0*2
_PyAST_Attribute f37fb86d18ceba3 0 122 0 122 0
_PyAST_AugAssign f37fb86d18ceba3 0 8 0 8 0
_PyAST_Await 3510b1eaa195ad1 8*2 0
_PyAST_BinOp f37fb86d18ceba3 0 48 0 48 0
_PyAST_BoolOp 3510b1eaa195ad1 20*2 0
_PyAST_Break ae15a43ac976867 8*2
_PyAST_Call 3510b1eaa195ad1 565*2 0
_PyAST_ClassDef 3510b1eaa195ad1 8*2 0
_PyAST_Compare 3510b1eaa195ad1 52*2 0
_PyAST_Compile bb9fb613b96e3c3 62*4
_PyAST_Constant 3510b1eaa195ad1 663*2 0
_PyAST_Continue ae15a43ac976867 8*2
_PyAST_Delete ae15a43ac976867 8*2
_PyAST_Dict ae15a43ac976867 32*2
_PyAST_DictComp bb9fb60d5819191 0*4
_PyAST_ExceptHandler ae15a43ac976867 8*2
_PyAST_Expr 3510b1eaa195ad1 149*2 0
_PyAST_ExprAsUnicode a4d0ad3efffffff 32
_PyAST_Expression 3510b1eaa195ad1 40*2 0
_PyAST_Fini 25ad720c854f792 0*730
_PyAST_For bb9fb60d5819191 20 0 20 0
_PyAST_FormattedValue 3510b1eaa195ad1 19*2 0
_PyAST_FunctionDef bb9fb60d5819191 53 0 53 0
_PyAST_FunctionType 3510b1eaa195ad1 0*3
_PyAST_GeneratorExp 3510b1eaa195ad1 0*3
_PyAST_GetDocString 4a45b3b4c9011f1 257*3 19 16*2
_PyAST_Global ae15a43ac976867 8*2
_PyAST_If 3510b1eaa195ad1 18*2 0
_PyAST_IfExp f37fb86d18ceba3 0 9 0 9 0
_PyAST_Import ae15a43ac976867 8*2
_PyAST_ImportFrom ae15a43ac976867 8*2
_PyAST_Interactive ae15a43ac976867 0*2
_PyAST_JoinedStr ae15a43ac976867 32*2
_PyAST_Lambda bb9fb60d5819191 32 0 32 0
_PyAST_List 3510b1eaa195ad1 16*2 0
_PyAST_ListComp 3510b1eaa195ad1 28*2 0
_PyAST_Match 3510b1eaa195ad1 8*2 0
_PyAST_MatchAs ae15a43ac976867 16*2
_PyAST_MatchClass 3510b1eaa195ad1 8*2 0
_PyAST_MatchMapping ae15a43ac976867 8*2
_PyAST_MatchOr ae15a43ac976867 32*2
_PyAST_MatchSequence ae15a43ac976867 8*2
_PyAST_MatchSingleton 3510b1eaa195ad1 0*3
_PyAST_MatchStar ae15a43ac976867 8*2
_PyAST_MatchValue 3510b1eaa195ad1 16*2 0
_PyAST_Module ae15a43ac976867 194*2
_PyAST_Name bb9fb60d5819191 6554 0 6554 0
_PyAST_NamedExpr bb9fb60d5819191 32 0 32 0
_PyAST_Nonlocal ae15a43ac976867 0*2
_PyAST_Optimize 436e89d80e8b83c 0*5 62*4 22 0 40 0*2
_PyAST_ParamSpec 3510b1eaa195ad1 0*3
_PyAST_Pass ae15a43ac976867 0*2
_PyAST_Raise ae15a43ac976867 66*2
_PyAST_Return ae15a43ac976867 43*2
_PyAST_Set ae15a43ac976867 20*2
_PyAST_SetComp 3510b1eaa195ad1 0*3
_PyAST_Slice ae15a43ac976867 8*2
_PyAST_Starred bb9fb60d5819191 8 0 8 0
_PyAST_Subscript f37fb86d18ceba3 0 16 0 16 0
_PyAST_Try ae15a43ac976867 8*2
_PyAST_TryStar ae15a43ac976867 0*2
_PyAST_Tuple 3510b1eaa195ad1 110*2 0
_PyAST_TypeAlias bb9fb60d5819191 0*4
_PyAST_TypeIgnore 3510b1eaa195ad1 0*3
_PyAST_TypeVar 3510b1eaa195ad1 0*3
_PyAST_TypeVarTuple 3510b1eaa195ad1 0*3
_PyAST_UnaryOp bb9fb60d5819191 32 0 32 0
_PyAST_Validate 908b9264e9a8833 0*10
_PyAST_While 3510b1eaa195ad1 8*2 0
_PyAST_With ae15a43ac976867 8*2
_PyAST_Yield ae15a43ac976867 40*2
_PyAST_YieldFrom 3510b1eaa195ad1 0*3
_PyAST_alias 3510b1eaa195ad1 24*2 0
_PyAST_arg 3510b1eaa195ad1 1503*2 0
_PyAST_arguments ae15a43ac976867 83*2
_PyAST_comprehension bb9fb60d5819191 28 0 28 0
_PyAST_keyword 3510b1eaa195ad1 32*2 0
_PyAST_match_case 3510b1eaa195ad1 16*2 0
_PyAST_withitem 3510b1eaa195ad1 16*2 0
_PyArena_AddPyObject f9bab17ebfb0554 13046*2 2726 0
_PyArena_Free bb9fb6041977ca7 343 290*3
_PyArena_Malloc e51b993f09d5a7d 52236*2 53*2 0 53*3
_PyArena_New d86b9c06ff73c10 0 290*2 0*3
_PyArg_BadArgument ae15a43ac976867 0*2
_PyArg_CheckPositional 106b8c3c1bb52ff 32433 0*12
_PyArg_Fini d86b9c0a2c81d86 0*7
_PyArg_NoKeywords 7735b6a399f94d0 1792 0 1792 0
_PyArg_NoKwnames ec30a358154fee2 0*3
_PyArg_NoPositional 7735b6a399f94d0 0*4
_PyArg_ParseStack a4d0ad3efffffff 0
_PyArg_ParseStackAndKeywords a4d0ad3efffffff 152
_PyArg_ParseStackAndKeywords_SizeT a4d0ad3efffffff 0
_PyArg_ParseTupleAndKeywordsFast a4d0ad3efffffff 0
_PyArg_ParseTupleAndKeywordsFast_SizeT a4d0ad3efffffff 0
_PyArg_ParseTupleAndKeywords_SizeT f37fb86ed3e23c8 0*6
_PyArg_ParseTuple_SizeT a4d0ad3efffffff 0
_PyArg_Parse_SizeT a4d0ad3efffffff 0
_PyArg_UnpackKeywords ce536ef832e720 2187 2291 1983 1546 0 23 0 4150 737 1554 3232 1427 1114 0 1546 0 918 2723 920 0*3 918 0*2 2187 0*7 2291 8 0*18
_PyArg_UnpackKeywordsWithVararg b7794944ce1faea 18002 9 6009 0*2 24045 16 6029 6000 0 18039 6000 0 18000 2 0 18039 6009 0*2 6004 6009 6000 6009 0*4 6009 0*7
_PyArg_UnpackStack ec30a34f0ba35e0 0 2284 1937
_PyArg_VaParseTupleAndKeywords_SizeT f37fb86ed3e23c8 0*6
_PyArg_VaParse_SizeT a4d0ad3efffffff 0
_PyArgv_AsWstrList 49ab80db2a900f7 0*8
_PyAssemble_MakeCodeObject 6617af58b02b686 3999*2 322 0*2 2524 0 153 3999 322 157 3891 32 76 379 214 3999*2 0*3 3999 0 3999 50 0 50 153*2 0 8 2197 3999*2 153*4 147 153 0*3 2050 0 232 153 232 153*2 28 153*5 353*2 180 0*3 153 5 153 119 137 83*2 7 153 0*8 153 5 0*4 153 0 153 0*5 153 0 153 0*4 153*10 62 0 24 0 84 322 3345 3277 1966 353 348
_PyAsyncGenValueWrapperNew bb9fb611b677775 80 79 0 1
_PyAsyncGen_ClearFreeLists 7df0bf9221769ab 0*4
_PyAtExit_Call a4d0ad3efffffff 0
_PyAtExit_Fini fcd5dab240b301b 0*4 c -
_PyAtExit_Init 209aa3e3852da94 1 0
_PyBuffer_ReleaseInInterpreter a4d0ad3efffffff 0
_PyBuffer_ReleaseInInterpreterAndRawFree a4d0ad3efffffff 0
_PyBuildSlice_ConsumeRefs a4d0ad3efffffff 39472
_PyBuiltin_Init ed5776aa2f526d2 1*33 0*3
_PyBuiltins_AddExceptions 49ab80da0997674 68*2 1*6 0 1
_PyBytesWriter_Alloc a4d0ad3efffffff 4810
_PyBytesWriter_Dealloc f9bab17da8a59e9 66 1*3
_PyBytesWriter_Finish 42e9d45cb8663c0 5397 0*2 184 0 5213 0 184 0*4 184 0*4
_PyBytesWriter_Init a4d0ad3efffffff 4810
_PyBytesWriter_Prepare 56e49beee433cb5 6511 0 6511 0 185 0*2
_PyBytesWriter_Resize 364f6412ddad4d8 0*3 185 0*4 185 0*9 185 0*2 m -
_PyBytesWriter_WriteBytes 7d35abc976867 0*2 m -
_PyBytes_DecodeEscape a4d0ad3efffffff 0
_PyBytes_DecodeEscape2 d90c49fe96521ad 0*44
_PyBytes_Find e42d2242fed68f3 0*6 m -
_PyBytes_FormatEx e753244ef5488a4 0*2 48 0 48 0*9 48 0*10 48 0*10 48 0*2 48*2 0*4 48 0*2 48*3 0*5 48 0*2 48 0*6 48 0*10 48 0*5 48 0*21 48 0*18 48 0*64 48 0*3 48*3 0*12 c - m 6=48 - - -
_PyBytes_FromHex ca3de8f27228d44 0*2 5284*2 0*7 532 0*2 532 0*7
_PyBytes_Join a4d0ad3efffffff 1
_PyBytes_Repeat dab70c9b4a4311c 0 4*2 0*2 m 1025=4 - -
_PyBytes_Resize 4c750da32e47a1f 1443 0*4 166 0*2 1277 166 0*6 166 0 c - m -
_PyBytes_ReverseFind d140a68d852da94 0*3
_PyCapsule_SetTraverse d86b9c0fe5ea69b 1 0 1 0 1*3
_PyCfgBuilder_Addop bb9fb6086b04fcc 4798*4
_PyCfgBuilder_CheckSize f9bab18283d100a 824 153 0
_PyCfgBuilder_Free b15abf2c952cc4e 848*2 153*2
_PyCfgBuilder_New 3fd5b909c1b24d2 153*2 0*3
_PyCfgBuilder_UseLabel a4d0ad3efffffff 388
_PyCfg_JumpLabelsToTargets ae15a43ac976867 0*2
_PyCfg_OptimizeCodeUnit a97feedbd9d9c1c 0 100 18 0*2 4061 4798 164 121 0*4 108 761 33 0*3 73 31 10 0 76 24 0*2 8 0*3 8 16 0*4 8 100 0 16 0*4 8 100 0 24 0*3 16 76*2 4134 8 16 0*4 24 0 4086*2 0*3 3421 824 0*2 4559 334 97 269 0 4798 2877 0*2 32 0 71 584 32 0 4427 0 713 136 290 28 8*2 1288 0*2 71 40 82 68 40 163 8 16 328 514 0 76 4 40 16 121 57 18 100 0*4 68*2 24 591 164 0*2 824 111 24 8 16 0 808 16 13 153 68 89 746 534 0*2 24 0 651 824 116 0 1388 824 8 16 153 16 0 753 0 587 1388*2 824 285 256 0 486 0 285*2 483 753 156 753 761*2 4555*2 32 41 33 120 153 4555 0 4134 216 320 256 483*2 156 0 24 32*2 108 164 688 761 3421*2 41 80 153 40 137 156*2 230 137 0 40 761 164*2 48 83 24 0*5 745 32 241 178 0*2 28 40 0 83 153 32 153 0 16 137 178 153 0*2 24 0 16 0 82 4628 16 57 0 30 153 0 24 82 0*3 8 153 8*2 446 3907 4620 24 30 82 66 0*5 824 0*2 153 8*2 0*2 824 82 40 0 28 0*2 16 0 24 0*2 713 0 64 383*2 64 16 0*2 64 0 64 0 83 128 42 0 105 40 143 139 53 0 13 0 16 0*8 824 95 8 56 8 0*4 16 0*3 83 0*2 8 0 153 824 0*4 32 87 153*2 0*2 32 0 153 32 153 0*2 83 95 0*2 436 0*5
_PyCfg_OptimizedCfgToInstructionSequence 529083262e16188 5 7 12 0*2 60 32 0*3 121 57 18 5*2 76 32 0*4 3975 108 4083 0 24 153 0 16 7 2 3630 0 832 0 4018 832 12 832 0 848 5 737*2 5 832 0 5 737 5 322 19*2 7 5 414 0 5 737 0 153 0 3630 271 5 0 153 0*2 349 0*2 153*2 214 153 0 153*3 0 313 16*2 28 2 16 153 0 4 0 153 0*2 2 0*2 16 0 153
_PyCfg_ToInstructionSequence 908b926191f2db2 848 3999 1628 322 2371 848 153 848
_PyCode_CheckLineNumber 3fd5b90957c88e2 0 11432 0*2 124*2
_PyCode_ConstantKey 494b08a1f01a976 0*2 3157 3137 3044 388 2652 1300 1114 463 1534*2 44 0*4 16 0*2 619 0*3 20 0*3 619 0*2 20 483 20 0 20*2 0 20 0*2
_PyCode_Fini a4d0ad3efffffff 0
_PyCode_GetCellvars ae15a44542b0f02 0*2
_PyCode_GetCode cde18e3d0670952 0 10 0 1 0 1 0 1*3
_PyCode_GetFreevars ae15a44542b0f02 0*2
_PyCode_GetVarnames ae15a44542b0f02 0*2
_PyCode_Init a4d0ad3efffffff 1
_PyCode_InitAddressRange a4d0ad3efffffff 0
_PyCode_New b53984665bd9611 0*3 9976 22079 2446 420 967 7530 0*4 7530 0 7530*3 0*2 16 0 37 7530 7514 6936 6597*2 1647 0*12 m 1025=216,4=193,14=181,54=164,24=163,26=155,56=154,44=131
_PyCode_Quicken d86b9c0caed7ffa 9479 2961 922 356750 14234 94611 3146 7530
_PyCode_SafeAddr2Line 7df0bf89ff9eec9 0*5
_PyCode_Validate 7652637f279ea38 0 7530*21 22079 7530 420 967 7530*2 0 7530 0 7530
_PyCodecInfo_GetIncrementalDecoder a4d0ad3efffffff 38
_PyCodecInfo_GetIncrementalEncoder a4d0ad3efffffff 38
_PyCodec_DecodeText ae15a43ac976867 0*2
_PyCodec_EncodeText ae15a43ac976867 0*2
_PyCodec_Fini 908b9266516abdb 0*10
_PyCodec_InitRegistry 9bc9c70220f8246 8*2 0 1 0*5 1 0 1 0
_PyCodec_Lookup b91650953e5a2fd 0*2 63 0 2 0*2 2 63 61 0*2 2 0 2 0 2*2 0*2 2 0*7 2 0*6
_PyCodec_LookupTextEncoding 8fc48958ed8a651 60*4 0*9
_PyCompile_Assemble c72487379eda399 0*11
_PyCompile_AstOptimize 3510b1ef4d74962 0*3
_PyCompile_CleanDoc 88f867f1d69653b 0*11 64 0*2 8*2 0*10 8*2
_PyCompile_CodeGen b8910d0a7924a80 0*43
_PyCompile_ConstCacheMergeOne 1546c1228608a07 950*3 0 814 136*2 0 814 15*2 136 0*2 15 0
_PyCompile_EnsureArrayLargeEnough ca8c0e8122d1f84 0 15175 13817 1358 0 173 0*2 1358 173 m 512=50,1025=33,40=32,80=24,1024=18,160=16
_PyCompile_GetBinaryIntrinsicName ae15a43ac976867 6*2
_PyCompile_GetUnaryIntrinsicName ae15a43ac976867 12*2
_PyCompile_OpcodeHasArg a4d0ad3efffffff 149
_PyCompile_OpcodeHasConst a4d0ad3efffffff 149
_PyCompile_OpcodeHasExc a4d0ad3efffffff 149
_PyCompile_OpcodeHasFree a4d0ad3efffffff 149
_PyCompile_OpcodeHasJump a4d0ad3efffffff 149
_PyCompile_OpcodeHasLocal a4d0ad3efffffff 149
_PyCompile_OpcodeHasName a4d0ad3efffffff 149
_PyCompile_OpcodeIsValid ae15a44542b0f02 1050*2
_PyCompile_OptimizeCfg c7248736cdcdfae 0*11
_PyComplex_FormatAdvancedWriter 3f0c66ee19f59ae 0*79
_PyConfig_AsDict 8486dde1d865410 2 7 1 13 8 0 10 1 30 1 5 12 0*8
_PyConfig_Copy 49ab80d56293506 4 12 14 132 76 2 10 2 0*3
_PyConfig_FromDict 44142a27dc7af6d 2 6 0*3 66 3 0 38 3 30 8 0 3 0 1*2 7 15 5 7 1 3 1 0 1 0*6 5 1 0*11 5 0*3 5 0*3 6
_PyConfig_InitCompatConfig a4d0ad3efffffff 3
_PyConfig_InitImportConfig a4d0ad3efffffff 1
_PyConfig_InitPathConfig 8b5019e7f9aa93c 1 0*4 1 0*10 1 0*6 1*2 0*3 1*22 0*3 1*2 0*6
_PyConfig_Read 60c516ef770802 0*6 1*2 0*6 1*2 0*3 1 0*2 1*2 0*17 1 0 1 0*2 1 0*29 1 0*13 1*2 0 1 0*5 1 0 1 0*5 1 0 1 0*4 1 0 1*2 0 1*4 0*2 m -
_PyConfig_SetPyArgv 209aa3e3852da94 0*2
_PyConfig_Write 3e52e586a06b401 1*14 0 1 0*4
_PyContext_ClearFreeList f9bab1814a59b9b 0*3
_PyContext_Init 14c19c9f1d8fb38 0*2 1 0*4
_PyContext_NewHamtForTests a4d0ad3efffffff 0
_PyCoro_GetAwaitableIter c3ccb17a9f1e0c0 1288 424 96 1192 328 96*3 0 96*2 0 96 0*5 c ../python/Modules/_asynciomodule.c;future_new_iter=96
_PyCriticalSection2_BeginSlow a4d0ad3efffffff 0
_PyCriticalSection_BeginSlow a4d0ad3efffffff 0
_PyCriticalSection_Resume a4d0ad3efffffff 0
_PyCriticalSection_SuspendAll a4d0ad3efffffff 0
_PyCrossInterpreterData_Clear bef0dde5c560fca 0*6 c -
_PyCrossInterpreterData_Free a4d0ad3efffffff 0
_PyCrossInterpreterData_Init bb9fb608aecd8ed 0*4
_PyCrossInterpreterData_InitWithSize f37fb86d9332aa4 0*5
_PyCrossInterpreterData_Lookup a4d0ad3efffffff 0
_PyCrossInterpreterData_New ae15a44542b0f02 0*2
_PyCrossInterpreterData_NewObject 25f5c817fffffff 0 c -
_PyCrossInterpreterData_RegisterClass adfb975b18efb7c 0*9
_PyCrossInterpreterData_Release a4d0ad3efffffff 0
_PyCrossInterpreterData_ReleaseAndRawFree a4d0ad3efffffff 0
_PyCrossInterpreterData_UnregisterClass a73e9e4e1833e2a 0*8
_PyDeadline_Get a4d0ad3efffffff 0
_PyDeadline_Init 670aac8dc976867 1*2 0*3
_PyDebugAllocatorStats a4d0ad3efffffff 0
_PyDictKeys_DecRef a4d0ad3efffffff 427
_PyDictKeys_GetVersionForCurrentState ec30a35a24dd5e8 6439 293*2
_PyDictKeys_StringLookup 7cad622d7c3f22 8469*2 0*3 c -
_PyDictKeys_StringLookupSplit b435d4cf63dd43b 103470 0*2 c -
_PyDictView_Intersect b8632a2e8ae428b 0*39 c -
_PyDictView_New f37fb86002ae012 0 3058 0 3058*2
_PyDict_CheckConsistency 103b059249f965c 0*43
_PyDict_ClearFreeList 7df0bf9221769ab 0*4
_PyDict_ContainsId ae15a43ac976867 0*2
_PyDict_Contains_KnownHash 5fcfa1a0c976867 0*3
_PyDict_DebugMallocStats a4d0ad3efffffff 0
_PyDict_DelItemId ae15a43ac976867 0*2
_PyDict_DelItemIf eab1fbf47aadbb2 1978*6 0*2 c ../python/Modules/_weakref.c;is_dead_weakref=1194,../python/Modules/_asynciomodule.c;leave_task_predicate=784
_PyDict_DelItem_KnownHash a4d0ad3efffffff 0
_PyDict_DetachFromObject 3510b1f6a042780 412*2 0
_PyDict_FromItems 8fc4894c39cfcaa 24738 24435 24814*2 298 4949 0*2 46974 0 46974
_PyDict_FromKeys f34553f147b57d7 0 364 0 7920 1009 7920 990 0 990 364 0*3 484 120 0 484 0*4 364 0*2 364 0*3 484 0*4 484 0*5 483 0*8 c ../python/Objects/dictobject.c;dict_vectorcall=364
_PyDict_GetItemIdWithError ae15a43ac976867 0*2
_PyDict_GetItemRef_KnownHash b15abf1d16121f0 0 49458 567851 47983
_PyDict_GetItemRef_KnownHash_LockHeld b15abf1d16121f0 0*4
_PyDict_GetItemRef_Unicode_LockHeld d2ae951e6e4f3ea 0 2442 0*2 1650 792 976
_PyDict_GetItemStringWithError f9bab17da8a59e9 0*4
_PyDict_GetItemWithError 2f30c115c976867 0*2 c -
_PyDict_GetItem_KnownHash 209aa3e3852da94 0 10538
_PyDict_HasOnlyStringKeys 3510b1e94e4f4ff 0*3 1377
_PyDict_KeysSize 550aa894fffffff 0*2
_PyDict_LoadGlobal b87185742f77fc3 17634 0 17634 8315 17634*2 8144 9319*2 5228 8315
_PyDict_LookupIndex 7735b6a173e2033 1247 0 1247*2
_PyDict_MaybeUntrack b0dde2a98f2bd32 0*23
_PyDict_MergeEx a4d0ad3efffffff 23214
_PyDict_NewKeysForClass 209aa3e3852da94 906 0
_PyDict_NewPresized a4d0ad3efffffff 0
_PyDict_Next 5e48fc214548cae 85852 120 143001 1068 2160 160*2 142841 105961 105371 26905 120 82467 112637 30559 82198 30439 82198 30439 142841
_PyDict_Pop bb9fb6076d173e9 2193 1803 0*2
_PyDict_Pop_KnownHash ee59cdb0e508554 0*4 341 316 0 2625 840 4 3*2 341
_PyDict_SendEvent 8aabe29665e86d4 0*11 c -
_PyDict_SetItemId ae15a43ac976867 0*2
_PyDict_SetItem_KnownHash 209aa3e3852da94 0 16578
_PyDict_SetItem_KnownHash_LockHeld d86b9c08af759a0 16315 263 15710 715 253 23
_PyDict_SetItem_LockHeld 14c19ca4f3e50ae 19551 200 350 11345 0 200*2
_PyDict_SetItem_Take2 a4d0ad3efffffff 50013
_PyDict_SizeOf c4cab45a1345450 0*4
_PyDtoa_Fini b15abf2a9c3524f 0*4
_PyDtoa_Init 9a4e9b873c1bc19 7 1 0 1 0
_PyErr_BadInternalCall a4d0ad3efffffff 0
_PyErr_ChainExceptions 5da6cf7c8b1f82a 0*14
_PyErr_ChainExceptions1 908b9264a1feb3e 223 0*9
_PyErr_ChainStackItem f9bab17da8a59e9 1360 0*3
_PyErr_CheckSignals a4d0ad3efffffff 0
_PyErr_CheckSignalsTstate cf6868c3f105f0f 0*13 6699 0*12
_PyErr_Clear f9bab17da8a59e9 588 587*3
_PyErr_Display 8d4d6fc96772ee0 0*27
_PyErr_DisplayException a4d0ad3efffffff 0
_PyErr_ExceptionMatches ae15a43ac976867 776 770
_PyErr_Fetch 7df0bf8eb3d4f3f 0*5
_PyErr_FiniTypes a4d0ad3efffffff 0
_PyErr_Format a4d0ad3efffffff 97
_PyErr_FormatFromCause a4d0ad3efffffff 0
_PyErr_FormatFromCauseTstate a4d0ad3efffffff 0
_PyErr_FormatNote 5c219302c7ce0cb 0*9
_PyErr_GetExcInfo 85018055cfc7b3f 0*10
_PyErr_GetHandledException b15abf254ce8eee 0*5
_PyErr_GetRaisedException a4d0ad3efffffff 26214
_PyErr_GetTopmostException ec30a34ee695b02 16 32 16
_PyErr_InitTypes 209aa3e3852da94 1 0
_PyErr_NoMemory 3510b1f47a80440 0*3
_PyErr_NormalizeException 3d5c5e7b69e6a9a 0*33
_PyErr_Print a4d0ad3efffffff 0
_PyErr_ProgramDecodedTextObject 12b2e30ca215bc3 0 56 0 56 0 56 0*2 56 0*6 56 0*8
_PyErr_Restore fb3357f7ed23aa6 31157*4 0*2 1360 0 1360 0*2 1213 0*4 1360 0*20
_PyErr_SetFromPyStatus 56e49be84dc5438 0*6
_PyErr_SetHandledException 2a5bdd351f51c2 0*7
_PyErr_SetImportErrorWithNameFrom a4d0ad3efffffff 1
_PyErr_SetKeyError f9bab17da8a59e9 6979*3 0
_PyErr_SetLocaleString f9bab17da8a59e9 0*4
_PyErr_SetNone a4d0ad3efffffff 0
_PyErr_SetObject 3b41287650af697 26791 0 27173 117*2 29741*2 117 0*2 29741 28185 0 28185 29741 0 29741 653 11145 26653 2950 0*2 18596 2950 0 17040 0*7 15508 0*19
_PyErr_SetRaisedException f9bab17da8a59e9 12712 0*3
_PyErr_SetString f9bab17da8a59e9 1372*3 0
_PyErr_StackItemToExcInfoTuple 670aac8dc976867 0*5
_PyErr_WarnUnawaitedAgenMethod ae15a44542b0f02 0*2
_PyErr_WarnUnawaitedCoroutine 14b8eaf0a33389 0*12
_PyErr_WriteUnraisableDefaultHook d140a68d852da94 0*3
_PyEvalFramePushAndInit 38384fac3897c17 0 43071 0*3 41869 0*2 242890 54666 0 138054 964007 479543 0*6 43173 66673 0*8 66673 4231 0*5 90159 0 66673 0*5 24759 0 57833 68289 0*7 57833 0*2 43071 305493 64606 0 57833 234216 71277 0*2 41869 61775 64606 0 57833 71277 39759 0*2 23602 9499 39759 23602 0*2 62603*2 53684 0*4 8320 0*3 54666 0*4 53684 0*40 1157 0*8 1803 c - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
_PyEval_AcquireLock ae15a442a4d8805 7826 0
_PyEval_AddPendingCall 74db860734cebf3 0*10
_PyEval_BuiltinsFromGlobals 7df0bf88b00574e 28943*2 0*3
_PyEval_CallTracing a4d0ad3efffffff 0
_PyEval_CheckExceptStarTypeValid 2c0491902ec1b61 0*10
_PyEval_CheckExceptTypeValid d2ae95267ad3e4b 1606*2 14433 803 0 15236 0 14433
_PyEval_EvalFrameDefault abfdee21170dd81 53808 20880 118739 49546 26190 0 126 24356 0 210513 157853 30754 0*44 17582 23688 30747 2934 80308 49546 2934 19682 391718 2661 0 108 49011 18654 48966 24779 154978 95255 11983 269879 14965 700 336117 228095 61849 211548 89412 29598 44213 243862 21207 77231 155591 85464 100004 248400 72445 110735 50787 79048 1067 25851 83447 50434 261399 165710 7772 157163 18251 40408 27989 2 48042 57220 19534 691 25447 126712 20476 160492 56237 33436 155108 80270 1437 2 0*2 7056 0 26190 64608 383244 0 17 0 27728 0*2 37748 39386 26190 20880 0 11558 6873 10844 0 5853 90081 42203 25480 5371 13857 0*66 17 0*61 1 0*3 1 0*17 5816 0*8 38 13107 0*2 26190 0*2 705 34730 0*3 64 0*11 1364 0*9 72 0 1864 0*5 1273 0 4307 0 3 0*19 203 90081 220711 29355 485 2453 0*8 1291 0 236 0*4 25060 135658 705 64288 0 4660 50146 3034 844 30068 11933 212300 0*2 107008 41740*2 25060 0*2 12688 0 6989 260164 11008 260105 1 38113 0*3 5 0 383244 260105 757 10210 16055 107600 51504 24961 288245 23688 25060 383244 2391 672412*3 1793 27391*2 288245 0*2 39138 8375 23005 27391 31 0 181815 78349 903 58401*2 11652 56694 11596 78347 11596 0*3 8121*2 972 121970 1 0 15812 46 51*2 1360 51 115312 317472 16626 589 745 14855*2 261 1001*2 1585 38545*2 401934 138537 589 14855 905 38545 2477 14855 0 20603 0 5952 4 503 517984 295041 17922 18130 0 9931 113865 165710 708544 18251 1067 248400 77231 100004 157163 30784 27124 5853 63353 25002 39625 37140 838 14973 142520 6096 22216 938 52651 88221 61700 86468 26251 3446 4 72445 243862 79048 157111 44700 52144 40876 110808 216759 48095 19534 691 14965 49029 228154 67664 21207 15869 4365 244035 77195 8517 0 3376 352 18356 1900 122581 3689 160716 261399 25447 1288 75590 16000 1653 0*12 66250 575316 927 0 314464 11984 392374 56461 90983 190 3162 13833 81691 0 752 3346130 4 0 675515 342356 2297 7772 4998 28704 22024 35648 9600 316548 305720 2473 640303 418030 24319 14459 60 112448 29676 0 3891 118937 50 8688 27989 25892 9224 155641 127090 33436 23564 57506 301 55942 2248 515 18654 154978 3281 674803 16356 7394 9446 34657 76940 23214 2170138 57577 67383 8202 30924 3707 17634*2 15280 95929 0 22139 2421 60328 0 22859 12277 25600 35048 647837 201380 0 380 97 41508 41600 73543 1169 87685 19442 208232 132679 16356 1085124 1489 934410 12378 67366 417456 288 7914*2 179605 57851 29288 660 30264*2 44 336 11652 10667 7912 30264 0 8121 17634 3154 51 8063 4996 5485 0*2 3876 8375 35648 18356 589 0*2 44100 0 30413 23005 0 51*2 1360 1 0*2 33 53330 206479 0*5 4365 1659 44700 37140 0 104597 28704 4998 5 157111 30784*2 8688 8704 16356 4978 3446 1900 44186 75590 9600 494 16000 142520 4 0*2 1288*2 60 301 14969 14973 1636 0 9629 11136 4 0 4508 12277 55942 8*2 2248 8 999 174262 174487 10319 23214 21053 15236 8078 3281*2 0 41508 0 17916 38545 131982 0*2 1 0 22 768 769 824990 11876 1489 0*2 38512 0*4 575316 7617 2458 8105 0 5952 0 1243 4 0*5 12688 0 1877 41631 12662 54293 3376 107 25 136744 243862 15869 0*2 35270 28704 0 2355695 47888 50741 25544 86468 8688*3 80887 7447 391718 9446 3362 640299 1100 1200 75334 2798 432411 0 108 72445 0 8517 110807 1288 0 60 49722 0 26 14969 112 0*2 578 0*2 3 4 79048 18 46720 2248 95255 16448*2 16224 669352 11984 269879 0 52144 0*2 700 336117 53 16356 40876 1489 703824 629149 29598 109718 2883 7914 304 3733 22338 0 8988 0*2 122525 44067 0 51 2999 0*2 501 3876*3 0*6 1854 16000 0*2 8 6 752 223 0 88 0 64 589 7 2297 3376 25892 44213 14459 0*2 88 0*2 708544 21207 77231 3689 0 155591 85464 126712 13833 0 100004 248400 0 20476 67664 6096 0 515 39625 0 49029 17634 8517 0 19534 0*2 18654 52651 50787 0 1067 691 50 25002 0 154978 0 27124 19536 675515 0 56237 22216 0*3 88221 83447 0 5853 0*2 33436 50434 261399 165710 7772 0 5 157163 14965 24319 927 342356 155108 0 18251 0 228154 0 2 40408 22024 63353 0 216759 27989 0 938 0 48095 90983 89412 61700 57220 5816 18638 3904 1385 16758 336 0*2 1 319 190 182 0 18130 0*2 4314 2764 0 8375 11875 323 15869 0 26608 5 30784 8688 384 80877*2 16356 460 30704 2798 494 0 110735 0 49722 0 3493 8*3 124461 135356 3497 23214 2195 269879 3281 0 98919 131982 0 336117*2 11329 0*4 538870 0*2 26783 2813 0*2 64 0 8105 64 0*3 2477 0 22 176 23005 0*8 4 7883 3494 42542 0*2 8493 15869 7447 391718 41 105 110807 667807 411 586 0 1441 2071 481 274 29598 0 9271 1653 8 6 0 24 0 25447 44700 0*4 69 838 21207 157111 0*4 864 52651 0*3 1677 3866 0*2 25851 160492 0 550 39639 0*2 248614 0*3 15373 15596 0 2 0*4 89412*2 0 5 0*6 319 176 44213 155591 85464 50787 83447 0 50434 40408 57220 0*3 5952 1653 0 8375 9271*2 0 1002 7 269879*2 24*2 110735 17564 0*2 16 0*2 243862 13448 21207 0*2 3552 0*2 695 86468 8622 0 68819 10844 9446 1958 100 0 17063 0 422 72445 0*4 18654 0*12 154978 2248 95255 0 27124 15286 133620 0*3 669352 0 11983 0 87754 5853 33436 52144 24319 0*2 40876 27989 0*2 938 0*3 28332 57423 168 0 137 51 473 17 0*7 51 0*3 3528 0 48589 80276 3229 2661 48966 667807*2 310822 80718 26 9884 18797 12815 0*2 8 0*5 4 0*5 248614 0*2 22 2 3403 0*4 2 36 2297 25892 0*3 708544 77231 3552 2473 1*2 67421 6096 39625 0 49011 17634 19534 1 1067 691 25002 1273 0 17925 0 1 0*2 12785 0 157163 14965 18251 228154 1 63353 212982 211548 27989 0 48095 48042 1 0 176*3 0 18130 0 7883 0 26872 0*3 57678 21370 79048 1653 6 0*2 7883 0*3 161 44700 0*3 243862 0 4970 0*4 157111 30784 0 8688 0*3 5169 0*6 374 0 72445 0 1 0*12 620 0*4 8*2 26872 0*3 47665 64944 652 12000 25703 803 0*2 5853 0 7 0*3 430820 0*5 87056 89412 9836 112 0*10 7425 0*9 130112 269879 2324 0 14224 1886 75 85464 180 10844 1712 422 0*2 4645 15400 84280 104554 154978 91984 11983 87754*2 0 40876 0 57423*2 0*2 22 3403 0 2297 708544 77231 0*2 19534 0 691 7772 157163 18251 211548 0*7 2661 2098 48966 452374 547273 0*2 9271 0 243862 0*10 72445 4 0*6 57636 0*17 24 0*7 2297*2 25892 168691 395702 479 0 32003 32363 100004*2 53240 248400 15993 6436 5816 0 39625 49011*2 10111 0 1067 689 25002 0 358 980 0*3 50437 12785 143807 165710 0 7772 17376 62068 6592 8531 24319 0 10664 11208 228139 63353 211548*2 0 938 2 0*2 48042 0*5 79048*2 0 7883 0*2 85464 10844 433 0*6 95255 26872 5853 0 40876 10 0 1 0*7 1 19534 691 3552 0 1067 17925 0 176 0 7739 21255 0*9 22 0 2 0*3 44277 0*3 156955 0*4 37619 0*3 298 0*5 2 0*2 48042 0*4 3236 12816 243862 188981 0*3 45873 23070 72445 0 8350 0 5853 0 1 0 1 25892 11 100004 0*2 53240 0 195160 5816 422 39625 14517 33702 79 50437 143807 7504 14399 228095 61849 211548 2*3 0*5 2038 0*4 1067 0 4752 0*2 10898 12688 0*4 7748 85464 60865 85464 10844 1 0*2 26872 0*6 1 0*13 1 0*3 119053 168340 0*2 3580 606 46807 7 0 3860 286 43 65 17925*3 12218 0*3 3 34379 0 5410 1825 938 0*3 2 1 44277 156955 0*2 195160 0*7 50437 14399 40408 0 2038 0*3 17925 17441 0*4 5853 0*2 637 26 25892 0*2 5816 10449 0 39625 24779 7504 32564 22505 13066 111 61849 211548 0*8 1 0 278361 0*16 4752 0*7 10844*2 0*8 1 0 24303 0 2108 0*2 3369 0*2 53197 3195 143616 938 2 0*2 17441 0*2 4822 20381 0*3 195160*2 0 4557 41841 50437 14399*2 31241 20614 40408 0*9 43 5155 17441*2 0 5853*2 0 3654 20190 23005 0*7 2 10898 0*7 1 0*12 372 0*2 5816 0 16265 1293 310 111 2971 0*11 12688 0*2 24783 0*9 11203 0*7 17441 1 0 1 0*2 2803 0 18130 0*4 5816 0*2 3154 0*3 186 13116 0*6 1696 0*6 17 23005 0*7 17441 0 23005 0 5816 0*3 1 18130 5816 0*5 1 0*3 5816*4 0*4 1 0*13 69 0*3 17441*2 2 0*2 1864*2 0 4307*2 0 203*2 0*4 4244 0*2 157111 1364*2 44700 64*2 52144 3*2 40876 0*2 32523 72*2 211548*2 48042 8908 0 3646 0 6078 0 4230 46855 59062 118007 44569 0 24213 0 14127 9805 0 261399 0 639 0*2 53098 0 700 269879 11984 11983 391718 49722 48966 89412 108 2798 2661 80887 0*3 669352 667807 336117 0*4 3020 32000 19200 14965 372751 146182 14965 0*2 95255 29598 0*2 9273 0 7447 4904 841 0 22521*2 c - - - - - ../python/Objects/classobject.c;method_dealloc=24 - - - - - - - ../python/Objects/classobject.c;method_dealloc=7674,../python/Objects/methodobject.c;meth_dealloc=1597 - - PyNumber_TrueDivide=136685,PyNumber_Remainder=115984,PyNumber_And=90585,PyNumber_InPlaceAdd=54893,PyNumber_Multiply=54254,PyNumber_Add=51260,PyNumber_FloorDivide=47557,PyNumber_Subtract=47338 - ../python/Objects/floatobject.c;float_dealloc=63390,../python/Objects/longobject.c;long_dealloc=50770,../python/Objects/listobject.c;list_dealloc=5428,../python/Objects/typeobject.c;subtype_dealloc=2564,../python/Modules/_decimal/_decimal.c;dec_dealloc=236,../python/Objects/typeobject.c;object_dealloc=51,../python/Objects/unicodeobject.c;unicode_dealloc=31,../python/Objects/setobject.c;set_dealloc=28 - ../python/Objects/longobject.c;long_dealloc=33254,../python/Objects/floatobject.c;float_dealloc=5843,../python/Objects/typeobject.c;subtype_dealloc=1876,../python/Objects/tupleobject.c;tupledealloc=1430,../python/Objects/listobject.c;list_dealloc=1174,../python/Objects/typeobject.c;object_dealloc=375,../python/Objects/unicodeobject.c;unicode_dealloc=63,../python/Objects/setobject.c;set_dealloc=51 - - - - - - - - - - - - - ../python/Objects/sliceobject.c;slice_dealloc=30784 - ../python/Objects/listobject.c;list_dealloc=336,../python/Objects/memoryobject.c;memory_dealloc=222,../python/Objects/unicodeobject.c;unicode_dealloc=133,../python/Objects/structseq.c;structseq_dealloc=4 - ../python/Objects/rangeobject.c;range_dealloc=725,../python/Objects/listobject.c;list_dealloc=487,../python/Objects/bytearrayobject.c;bytearray_dealloc=98,../python/Objects/descrobject.c;mappingproxy_dealloc=50,../python/Objects/tupleobject.c;tupledealloc=19,../python/Modules/_sqlite/row.c;pysqlite_row_dealloc=4,../python/Objects/dictobject.c;dict_dealloc=2 - ../python/Objects/sliceobject.c;slice_dealloc=14833,../python/Objects/unicodeobject.c;unicode_dealloc=1920,../python/Objects/tupleobject.c;tupledealloc=3,../python/Objects/longobject.c;long_dealloc=1,../python/Objects/typeobject.c;object_dealloc=1 - ../python/Objects/dictobject.c;dict_dealloc=358 - ../python/Objects/tupleobject.c;tupledealloc=507,../python/Objects/longobject.c;long_dealloc=314,../python/Objects/typeobject.c;object_dealloc=159 - - ../python/Objects/listobject.c;list_dealloc=2971 - - - - - ../python/Objects/tupleobject.c;tupledealloc=16265 - - - - - - - ../python/Objects/unicodeobject.c;unicode_dealloc=1 - - - - - - - - - ../python/Objects/unicodeobject.c;unicode_dealloc=11933 - ../python/Objects/classobject.c;method_dealloc=3528 - - - ../python/Objects/methodobject.c;meth_dealloc=5491,../python/Objects/classobject.c;method_dealloc=4417,../python/Objects/descrobject.c;wrapper_dealloc=17,../python/Modules/_functoolsmodule.c;partial_dealloc=4,../python/Modules/_operator.c;itemgetter_dealloc=1,../python/Objects/weakrefobject.c;weakref_dealloc=1 - ../python/Objects/typeobject.c;object_dealloc=3884,../python/Objects/rangeobject.c;range_dealloc=1052,../python/Objects/funcobject.c;func_dealloc=692,../python/Objects/unicodeobject.c;unicode_dealloc=634,../python/Objects/listobject.c;list_dealloc=133,../python/Objects/longobject.c;long_dealloc=133,../python/Objects/genobject.c;gen_dealloc=65,../python/Objects/memoryobject.c;memory_dealloc=49 - - - ../python/Objects/classobject.c;method_dealloc=5155 - ../python/Objects/classobject.c;method_dealloc=2 ../python/Objects/rangeobject.c;range_vectorcall=19066,../python/Objects/listobject.c;list_vectorcall=7258,../python/Objects/floatobject.c;float_vectorcall=6878,../python/Objects/longobject.c;long_vectorcall=5774,../python/Python/bltinmodule.c;map_vectorcall=5197,../python/Objects/dictobject.c;dict_vectorcall=2681,../python/Objects/boolobject.c;bool_vectorcall=1871,../python/Objects/enumobject.c;enumerate_vectorcall=956 - ../python/Objects/unicodeobject.c;unicode_dealloc=6678,../python/Objects/rangeobject.c;range_dealloc=1446,../python/Python/bltinmodule.c;zip_dealloc=1443,../python/Objects/genobject.c;gen_dealloc=1303,../python/Objects/listobject.c;list_dealloc=1006,../python/Objects/bytearrayobject.c;bytearray_dealloc=815,../python/Objects/dictobject.c;dict_dealloc=752,../python/Objects/floatobject.c;float_dealloc=599 - - ../python/Python/bltinmodule.c;builtin_getattr=19105,../python/Python/bltinmodule.c;builtin_hasattr=14758,../python/Python/bltinmodule.c;builtin_divmod=12030,../python/Python/bltinmodule.c;builtin_setattr=7681,../python/Modules/_heapqmodule.c;_heapq_heappush=7206,../python/Python/bltinmodule.c;builtin_next=6363,../python/Modules/_struct.c;unpack=3933,../python/Modules/_struct.c;pack=3899 - ../python/Objects/tupleobject.c;tupledealloc=189,../python/Modules/itertoolsmodule.c;islice_dealloc=111,../python/Objects/dictobject.c;dict_dealloc=68,../python/Objects/longobject.c;long_dealloc=47,../python/Objects/typeobject.c;object_dealloc=47,../python/Objects/typeobject.c;subtype_dealloc=39,../python/Objects/listobject.c;list_dealloc=1,../python/Objects/unicodeobject.c;unicode_dealloc=1 - ../python/Objects/methodobject.c;meth_dealloc=79 ../python/Python/bltinmodule.c;builtin_min=15013,../python/Python/bltinmodule.c;builtin_max=12516,../python/Python/bltinmodule.c;builtin_round=11999,../python/Modules/_bisectmodule.c;_bisect_insort_right=7199,../python/Python/bltinmodule.c;builtin_sum=5503,../python/Modules/posixmodule.c;os_fspath=872,../python/Modules/posixmodule.c;os_stat=795,../python/Python/bltinmodule.c;builtin_sorted=789 - ../python/Objects/floatobject.c;float_dealloc=11999,../python/Objects/genobject.c;gen_dealloc=3142,../python/Python/bltinmodule.c;map_dealloc=1834,../python/Objects/typeobject.c;subtype_dealloc=479,../python/Objects/tupleobject.c;tupledealloc=201,../python/Objects/typeobject.c;object_dealloc=133,../python/Objects/bytearrayobject.c;bytearray_dealloc=47,../python/Objects/listobject.c;list_dealloc=30 - - ../python/Objects/listobject.c;list_append=17155,../python/Python/bltinmodule.c;builtin_abs=15194,../python/Modules/_randommodule.c;_random_Random_getrandbits=11598,../python/Modules/_operator.c;_operator_index=7797,../python/Modules/_heapqmodule.c;_heapq_heappop=7206,../python/Python/bltinmodule.c;builtin_hash=7071,../python/Modules/_io/textio.c;_io_TextIOWrapper_write=4843,../python/Modules/mathmodule.c;math_floor=3234 - ../python/Objects/longobject.c;long_dealloc=11976,../python/Objects/floatobject.c;float_dealloc=6492,../python/Objects/tupleobject.c;tupledealloc=1603,../python/Objects/genobject.c;gen_dealloc=158,../python/Objects/unicodeobject.c;unicode_dealloc=91,../python/Objects/classobject.c;method_dealloc=47,../python/Python/bltinmodule.c;map_dealloc=11,../python/Objects/listobject.c;list_dealloc=3 - - - - - ../python/Objects/listobject.c;list_dealloc=26,../python/Objects/genobject.c;gen_dealloc=8,../python/Objects/setobject.c;set_dealloc=1,../python/Python/bltinmodule.c;map_dealloc=1 - - - ../python/Objects/descrobject.c;wrapper_dealloc=1801,../python/Objects/methodobject.c;meth_dealloc=1551,../python/Objects/classobject.c;method_dealloc=962 - ../python/Objects/tupleobject.c;tupledealloc=2764 - ../python/Objects/dictobject.c;dict_dealloc=5952 ../python/Python/intrinsics.c;list_to_tuple=1957,../python/Python/intrinsics.c;stopiteration_error=1360,_PyAsyncGenValueWrapperNew=80,../python/Python/intrinsics.c;import_star=42,../python/Python/intrinsics.c;make_typevar=4,_Py_subscript_generic=2,_Py_make_typealias=1 - ../python/Objects/listobject.c;list_dealloc=1957,../python/Objects/tupleobject.c;tupledealloc=1 _Py_set_function_type_params=3,../python/Python/intrinsics.c;make_typevar_with_bound=1 - - - - - - - ../python/Objects/tupleobject.c;tupledealloc=2108 - - - ../python/Objects/classobject.c;method_dealloc=176 - - - - - - - ../python/Objects/descrobject.c;wrapper_dealloc=1 - ../python/Objects/rangeobject.c;range_dealloc=480,../python/Objects/typeobject.c;object_dealloc=216,../python/Objects/funcobject.c;func_dealloc=194,../python/Objects/dictobject.c;dictview_dealloc=120,../python/Objects/listobject.c;list_dealloc=100,../python/Modules/_operator.c;itemgetter_dealloc=96,../python/Objects/longobject.c;long_dealloc=49,../python/Python/bltinmodule.c;map_dealloc=32 - - - ../python/Objects/unicodeobject.c;unicode_dealloc=7350,../python/Objects/listobject.c;list_dealloc=6141,../python/Objects/typeobject.c;object_dealloc=4730,../python/Objects/tupleobject.c;tupledealloc=4481,../python/Objects/setobject.c;set_dealloc=1002,../python/Objects/dictobject.c;dict_dealloc=338,../python/Objects/rangeobject.c;range_dealloc=135,../python/Objects/typeobject.c;subtype_dealloc=119 - - - - ../python/Objects/listobject.c;list_pop=52555,../python/Objects/dictobject.c;dict_get=51705,../python/Objects/unicodeobject.c;unicode_startswith=10380,../python/Objects/unicodeobject.c;unicode_strip=9406,../python/Objects/unicodeobject.c;unicode_rstrip=4607,../python/Objects/unicodeobject.c;unicode_find=4458,../python/Modules/_sre/sre.c;_sre_SRE_Match_end=4227,../python/Objects/unicodeobject.c;unicode_count=3836 - ../python/Objects/tupleobject.c;tupledealloc=34934,../python/Objects/typeobject.c;subtype_dealloc=4118,../python/Objects/longobject.c;long_dealloc=864,../python/Objects/descrobject.c;mappingproxy_dealloc=793,../python/Objects/unicodeobject.c;unicode_dealloc=746,../python/Objects/dictobject.c;dict_dealloc=331,../python/Objects/typeobject.c;object_dealloc=319,../python/Modules/_sre/sre.c;match_dealloc=278 - - ../python/Objects/unicodeobject.c;unicode_replace=19469,../python/Objects/unicodeobject.c;unicode_split=10121,../python/Objects/unicodeobject.c;unicode_encode=5588,../python/Objects/longobject.c;int_to_bytes=3839,../python/Objects/bytesobject.c;bytes_decode=1290,../python/Objects/unicodeobject.c;unicode_splitlines=1070,../python/Modules/_sre/sre.c;_sre_SRE_Match_groups=914,../python/Modules/_elementtree.c;_elementtree_Element_get=479 - ../python/Objects/unicodeobject.c;unicode_dealloc=3058,../python/Objects/typeobject.c;object_dealloc=276,../python/Objects/bytearrayobject.c;bytearray_dealloc=159,../python/Objects/memoryobject.c;memory_dealloc=1 - - ../python/Objects/unicodeobject.c;unicode_lower=20526,../python/Objects/longobject.c;int_bit_length=7457,../python/Objects/unicodeobject.c;unicode_isalpha=6578,../python/Objects/unicodeobject.c;unicode_upper=2384,../python/Modules/_elementtree.c;_elementtree_Element_items=1950,../python/Objects/dictobject.c;dict_values=1742,../python/Modules/_collectionsmodule.c;deque_popleft=1620,../python/Objects/unicodeobject.c;unicode_isascii=876 - ../python/Objects/unicodeobject.c;unicode_dealloc=2205,../python/Objects/typeobject.c;object_dealloc=647,../python/Modules/_blake2/blake2b_impl.c;py_blake2b_dealloc=48,../python/Modules/sha1module.c;SHA1_dealloc=48,../python/Modules/sha2module.c;SHA256_dealloc=48,../python/Modules/sha2module.c;SHA512_dealloc=48,../python/Modules/sha3module.c;SHA3_dealloc=48,../python/Modules/md5module.c;MD5_dealloc=47 - - ../python/Objects/genobject.c;gen_send=14399,../python/Objects/unicodeobject.c;unicode_join=9702,../python/Modules/_io/stringio.c;_io_StringIO_write=6153,../python/Objects/unicodeobject.c;unicode_partition=2115,../python/Modules/_collectionsmodule.c;deque_append=1725,../python/Objects/unicodeobject.c;unicode_rpartition=1724,../python/Objects/setobject.c;set_add=1279,../python/Objects/setobject.c;set_discard=816 - ../python/Objects/listobject.c;list_dealloc=99,../python/Objects/unicodeobject.c;unicode_dealloc=64,../python/Modules/_csv.c;Writer_dealloc=23 - ../python/Objects/unicodeobject.c;unicode_dealloc=6122,../python/Objects/genobject.c;gen_dealloc=2821,../python/Objects/listobject.c;list_dealloc=2517,../python/Python/bltinmodule.c;map_dealloc=1158,../python/Objects/tupleobject.c;tupledealloc=189,../python/Objects/typeobject.c;object_dealloc=178,../python/Objects/dictobject.c;dict_dealloc=99,../python/Python/bltinmodule.c;filter_dealloc=31 - - - ../python/Objects/methodobject.c;meth_dealloc=1740,../python/Objects/descrobject.c;wrapper_dealloc=893,../python/Objects/weakrefobject.c;weakref_dealloc=799,../python/Modules/_functoolsmodule.c;partial_dealloc=614,../python/Modules/_operator.c;itemgetter_dealloc=599 - ../python/Objects/tupleobject.c;tupledealloc=3696,../python/Objects/longobject.c;long_dealloc=3392,../python/Objects/listobject.c;list_dealloc=1138,../python/Objects/unicodeobject.c;unicode_dealloc=904,../python/Objects/rangeobject.c;range_dealloc=479,../python/Modules/_decimal/_decimal.c;dec_dealloc=235,../python/Objects/typeobject.c;object_dealloc=206,../python/Objects/dictobject.c;dict_dealloc=126 - ../python/Objects/floatobject.c;float_dealloc=3195,../python/Objects/typeobject.c;object_dealloc=319,../python/Modules/_decimal/_decimal.c;dec_dealloc=235,../python/Objects/longobject.c;long_dealloc=111 - ../python/Objects/genobject.c;gen_dealloc=35,../python/Python/bltinmodule.c;map_dealloc=23,../python/Objects/dictobject.c;dict_dealloc=7 - - - - - - - - - - - - - ../python/Objects/tupleobject.c;tupledealloc=803 - - - - - - - ../python/Objects/tupleobject.c;tupledealloc=1596,../python/Objects/longobject.c;long_dealloc=56,../python/Objects/unicodeobject.c;unicode_dealloc=17,../python/Objects/floatobject.c;float_dealloc=5,../python/Objects/setobject.c;set_dealloc=3 - ../python/Objects/listobject.c;list_dealloc=2114,../python/Objects/tupleobject.c;tupledealloc=1597,../python/Objects/longobject.c;long_dealloc=152,../python/Objects/unicodeobject.c;unicode_dealloc=2,../python/Objects/floatobject.c;float_dealloc=1 - - - - - - - - - ../python/Objects/unicodeobject.c;unicode_dealloc=50,../python/Objects/longobject.c;long_dealloc=1 - ../python/Objects/tupleobject.c;tupledealloc=289,../python/Objects/descrobject.c;mappingproxy_dealloc=113,../python/Objects/frameobject.c;framelocalsproxy_dealloc=56,../python/Objects/listobject.c;list_dealloc=8,../python/Objects/unicodeobject.c;unicode_dealloc=4,../python/Objects/setobject.c;set_dealloc=3 - ../python/Objects/unicodeobject.c;unicode_dealloc=479 - - - ../python/Objects/unicodeobject.c;unicode_dealloc=1831,../python/Objects/longobject.c;long_dealloc=55 - ../python/Objects/setobject.c;set_dealloc=75 PyObject_Str=3685,PyObject_Repr=680 - - - - - - - - - - - ../python/Objects/longobject.c;long_dealloc=12,../python/Objects/sliceobject.c;slice_dealloc=4 - - - ../python/Objects/dictobject.c;dict_dealloc=12000 - - - ../python/Objects/dictobject.c;dict_dealloc=374 - ../python/Objects/genobject.c;gen_dealloc=8 - ../python/Objects/exceptions.c;BaseException_dealloc=8 - - - ../python/Objects/genobject.c;gen_dealloc=9264,../python/Modules/_asynciomodule.c;FutureIter_dealloc=96,../python/Objects/genobject.c;async_gen_asend_dealloc=80,../python/Objects/listobject.c;listiter_dealloc=6 - ../python/Objects/longobject.c;long_dealloc=652 - ../python/Objects/floatobject.c;float_dealloc=100 - - ../python/Objects/enumobject.c;enum_next=57238,../python/Python/bltinmodule.c;zip_next=21115,../python/Objects/dictobject.c;dictiter_iternextitem=15537,../python/Objects/dictobject.c;dictiter_iternextvalue=7517,../python/Objects/iterobject.c;calliter_iternext=5728,../python/Objects/iterobject.c;iter_iternext=4185,../python/Modules/itertoolsmodule.c;groupby_next=2888,../python/Modules/_elementtree.c;elementiter_next=1488 - ../python/Objects/dictobject.c;dictiter_dealloc=2693,../python/Objects/iterobject.c;iter_dealloc=1954,../python/Objects/enumobject.c;enum_dealloc=968,../python/Python/bltinmodule.c;zip_dealloc=604,../python/Objects/listobject.c;listreviter_dealloc=284,../python/Objects/listobject.c;listiter_dealloc=234,../python/Objects/iterobject.c;calliter_dealloc=192,../python/Objects/unicodeobject.c;unicodeiter_dealloc=188 - ../python/Objects/listobject.c;list_dealloc=4557 - ../python/Objects/listobject.c;listiter_dealloc=21255 - PyObject_Free=12218 - ../python/Objects/tupleobject.c;tupledealloc=4822 - ../python/Objects/tupleobject.c;tupleiter_dealloc=7739 - - PyObject_SelfIter=8 - - - - ../python/Objects/genobject.c;async_gen_anext=88 - - - - - - - - - - - - ../python/Objects/rangeobject.c;range_dealloc=14763,../python/Objects/dictobject.c;dictview_dealloc=2300 - - - - - - - ../python/Objects/unicodeobject.c;unicode_dealloc=2 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - ../python/Python/bltinmodule.c;map_dealloc=480,../python/Objects/listobject.c;list_dealloc=128,../python/Objects/descrobject.c;mappingproxy_dealloc=8,../python/Objects/genobject.c;gen_dealloc=4 - - - ../python/Objects/typeobject.c;subtype_dealloc=3251,../python/Modules/_datetimemodule.c;datetime_dealloc=644,../python/Objects/namespaceobject.c;namespace_dealloc=8,../python/Objects/structseq.c;structseq_dealloc=1 - - - - - - - - - ../python/Objects/typeobject.c;subtype_dealloc=1 - ../python/Objects/structseq.c;structseq_dealloc=386,../python/Objects/typeobject.c;subtype_dealloc=47 - - - - - - - - - - - - - - - ../python/Objects/typeobject.c;super_dealloc=51 - - - - - - - - - - - - - - - - - - - - - - - - - ../python/Objects/exceptions.c;BaseException_dealloc=3286,../python/Objects/exceptions.c;StopIteration_dealloc=1492,../python/Objects/typeobject.c;subtype_dealloc=93,../python/Objects/exceptions.c;OSError_dealloc=82,../python/Objects/exceptions.c;AttributeError_dealloc=77,../python/Objects/exceptions.c;UnicodeError_dealloc=64,../python/Objects/exceptions.c;SyntaxError_dealloc=56,../python/Objects/exceptions.c;ImportError_dealloc=18 - - - ../python/Objects/longobject.c;long_dealloc=48,../python/Objects/dictobject.c;dict_dealloc=32,../python/Objects/genobject.c;gen_dealloc=32 - ../python/Objects/tupleobject.c;tupledealloc=17761,../python/Objects/listobject.c;listiter_dealloc=2857,PyObject_Free=2199,../python/Objects/classobject.c;method_dealloc=1904,../python/Objects/typeobject.c;object_dealloc=1442,../python/Objects/methodobject.c;meth_dealloc=960,../python/Objects/unicodeobject.c;unicode_dealloc=700,../python/Objects/tupleobject.c;tupleiter_dealloc=192 ../python/Modules/_asynciomodule.c;FutureIter_iternext=192,../python/Objects/genobject.c;async_gen_asend_iternext=88,../python/Objects/listobject.c;listiter_next=39 - - - - - - - - - - - - - - - ../python/Objects/longobject.c;long_dealloc=2478,../python/Objects/unicodeobject.c;unicode_dealloc=809,../python/Objects/listobject.c;list_dealloc=38,../python/Objects/structseq.c;structseq_dealloc=23,../python/Objects/setobject.c;set_dealloc=20,../python/Modules/_threadmodule.c;PyThreadHandleObject_dealloc=1 - - - ../python/Objects/classobject.c;method_dealloc=7,../python/Objects/longobject.c;long_dealloc=3 - - - - - - - ../python/Objects/longobject.c;long_dealloc=294991,../python/Objects/floatobject.c;float_dealloc=89067,../python/Modules/_sre/sre.c;match_dealloc=8208,../python/Objects/unicodeobject.c;unicode_dealloc=7997,../python/Objects/typeobject.c;object_dealloc=5516,../python/Objects/typeobject.c;subtype_dealloc=5437,../python/Objects/listobject.c;list_dealloc=4795,../python/Objects/exceptions.c;BaseException_dealloc=3600 - ../python/Objects/longobject.c;long_dealloc=4970 - ../python/Objects/floatobject.c;float_dealloc=46804,../python/Objects/unicodeobject.c;unicode_dealloc=456,../python/Objects/listobject.c;list_dealloc=269,../python/Objects/setobject.c;set_dealloc=116,../python/Objects/longobject.c;long_dealloc=20 - ../python/Objects/floatobject.c;float_dealloc=46804,../python/Objects/longobject.c;long_dealloc=14900,../python/Modules/itertoolsmodule.c;_grouper_dealloc=1920,../python/Objects/unicodeobject.c;unicode_dealloc=1072,../python/Objects/listobject.c;list_dealloc=116,../python/Objects/setobject.c;set_dealloc=116,../python/Objects/tupleobject.c;tupledealloc=16 - - - - - ../python/Objects/typeobject.c;subtype_dealloc=7 - ../python/Objects/sliceobject.c;slice_dealloc=8688 - ../python/Objects/listobject.c;list_dealloc=8462,../python/Python/bltinmodule.c;filter_dealloc=160 - - - ../python/Objects/typeobject.c;object_dealloc=136,../python/Objects/unicodeobject.c;unicode_dealloc=32 - - - ../python/Objects/sliceobject.c;slice_dealloc=136,../python/Objects/unicodeobject.c;unicode_dealloc=1 - - - ../python/Objects/unicodeobject.c;unicode_dealloc=372 - - - - ../python/Modules/_sre/sre.c;match_dealloc=474,../python/Objects/unicodeobject.c;unicode_dealloc=22,../python/Objects/tupleobject.c;tupledealloc=4,../python/Objects/longobject.c;long_dealloc=1 - ../python/Modules/_sre/sre.c;match_dealloc=1712 - ../python/Objects/longobject.c;long_dealloc=11 - - - ../python/Objects/unicodeobject.c;unicode_dealloc=298 - - - - - ../python/Objects/listobject.c;list_dealloc=2248 - ../python/Objects/typeobject.c;subtype_dealloc=320,../python/Objects/tupleobject.c;tupledealloc=125,../python/Objects/listobject.c;list_dealloc=105 - ../python/Objects/listobject.c;list_dealloc=422 - ../python/Objects/tupleobject.c;tupledealloc=14517 - ../python/Objects/tupleobject.c;tupledealloc=33702 - - - ../python/Objects/classobject.c;method_dealloc=17 - ../python/Objects/longobject.c;long_dealloc=5686,../python/Objects/classobject.c;method_dealloc=1360,../python/Objects/genobject.c;async_gen_asend_dealloc=8,../python/Objects/tupleobject.c;tupleiter_dealloc=2
_PyEval_ExceptionGroupMatch fb6b903c9fcd742 0*45 c - - - - - - - - - - - -
_PyEval_Fini a4d0ad3efffffff 0
_PyEval_FiniGIL 5c21930be08b8a4 1 0*7
_PyEval_FormatAwaitableError bb9fb60570a8499 0*5
_PyEval_FormatExcCheckArg f37fb8697ce4df6 1*6
_PyEval_FormatExcUnbound bb9fb60f41620b9 0*4
_PyEval_FormatKwargsError b0f1818c027d542 0*17 c - - - - - -
_PyEval_FrameClearAndPop 7df0bf8cade3c71 20509 0 541758 0*2
_PyEval_GetAsyncGenFinalizer a4d0ad3efffffff 72
_PyEval_GetAsyncGenFirstiter a4d0ad3efffffff 24
_PyEval_GetBuiltin ae15a44542b0f02 1 0
_PyEval_GetBuiltinId a4d0ad3efffffff 0
_PyEval_GetBuiltins 3fd5b9093463150 0*6
_PyEval_GetCoroutineOriginTrackingDepth a4d0ad3efffffff 0
_PyEval_GetFrame bb9fb606562a65d 0*5
_PyEval_GetFrameLocals 775acc211c5829a 1*2 0 1 0 1*2 0*15 c - - - - - - - -
_PyEval_GetSwitchInterval a4d0ad3efffffff 0
_PyEval_InitGIL d86b9c08fd6bbb5 1 0*5
_PyEval_InitState a4d0ad3efffffff 1
_PyEval_MakePendingCalls f9bab17db7fa809 0*4
_PyEval_MatchClass 66392ab109cafd2 0*4 6400*2 0 35648 6400 16112 0*3 16112 56 0 9656 0*2 16112 0*2 56 0*5 16112 0 9600 56 0 56 9656 0*2 16112*2 0*4 56 9600 0*3 9656 0 16112*2 0*4 56 0*6 c - - - - - - - - - - - - - ../python/Objects/listobject.c;list_dealloc=16112 - ../python/Objects/setobject.c;set_dealloc=16112 - - - - - -
_PyEval_MatchKeys da5bf80103f9e48 6400 0*3 19200 16000 0*2 9600 19200 9600 0*10 9600 19200 9600*2 16000 0*5 3200 0*4 3200*2 0 9600*3 0 3200 0 9600*2 0*5 c - - - - ../python/Objects/tupleobject.c;tupledealloc=3200 - - - ../python/Objects/setobject.c;set_dealloc=9600 - ../python/Objects/typeobject.c;object_dealloc=9600 - - - - - - - -
_PyEval_MonitorRaise ae15a43ac976867 0*2
_PyEval_NoToolsForUnwind a4d0ad3efffffff 506
_PyEval_ReleaseLock a4d0ad3efffffff 7826
_PyEval_SetAsyncGenFinalizer cdfa5095b7ac7c7 48*2 24*5 0 c - ../python/Objects/classobject.c;method_dealloc=24
_PyEval_SetAsyncGenFirstiter cdfa5095b7ac7c7 48*2 24*5 0 c - ../python/Objects/classobject.c;method_dealloc=24
_PyEval_SetCoroutineOriginTrackingDepth 209aa3e3852da94 0*2
_PyEval_SetOpcodeTrace a4d0ad3efffffff 0
_PyEval_SetProfile 237490bf1c432e3 0*10
_PyEval_SetProfileAllThreads 2836c42c3a8fc62 0*15
_PyEval_SetSwitchInterval a4d0ad3efffffff 0
_PyEval_SetTrace ee59cdb0859fa19 0*15
_PyEval_SetTraceAllThreads c54de9d240b8101 0*24
_PyEval_SignalReceived a4d0ad3efffffff 0
_PyEval_SliceIndex d86b9c0707c3820 81367*3 0 81367 17068 0
_PyEval_SliceIndexNotNone 9a4e9b7eaf4feb5 0*6
_PyEval_StartTheWorld a4d0ad3efffffff 0
_PyEval_StartTheWorldAll a4d0ad3efffffff 0
_PyEval_StopTheWorld a4d0ad3efffffff 0
_PyEval_StopTheWorldAll a4d0ad3efffffff 0
_PyEval_ThreadsInitialized ec30a358154fee2 0*3
_PyEval_UnpackIterable b220a0493139747 96 6482 96 0*2 24 0 96*2 0 2248 0 96 0*5 2248 96 905 0*2 2248 0 905 0 2248 905 0*2 905 0 c - ../python/Objects/tupleobject.c;tupleiter_dealloc=893,../python/Objects/listobject.c;listiter_dealloc=9,../python/Objects/genobject.c;gen_dealloc=3 - - - ../python/Objects/listobject.c;listiter_dealloc=2248 - - - ../python/Objects/listobject.c;listiter_dealloc=96
_PyEval_Vector 9ea6ad2e6af3c67 349595 12270 261608 7384 207939 991 5262 207939 0 991 207939 c -
_PyEvent_IsSet a4d0ad3efffffff 12
_PyEvent_Notify ae15a43ac976867 24 0
_PyExc_ClearExceptionGroupType f9bab17da8a59e9 0*4
_PyExc_CreateExceptionGroup 9a4e9b7cb8fe1d1 0*7
_PyExc_Fini d7c1fec8fc9269d 0*6 c -
_PyExc_InitGlobalObjects 1e04958c1ddcf28 16*5 0 1
_PyExc_InitState 765078229179ed0 1 0*126 1 0*7
_PyExc_InitTypes 3510b1eb87d49fc 68*2 1
_PyExc_PrepReraiseStar 6404178b89ad417 0*49
_PyException_AddNote b15abf1dab97cc6 0*5
_PyFaulthandler_Fini f37fb86d7382cfb 0*5
_PyFaulthandler_Init 5c2193008f989b1 1 0*8
_PyFileIO_closed a4d0ad3efffffff 1406
_PyFile_Flush f9bab17da8a59e9 501*2 0*2
_PyFloat_ClearFreeList 209aa3e1d398548 0*2
_PyFloat_DebugMallocStats a4d0ad3efffffff 0
_PyFloat_ExactDealloc 209aa3e3852da94 0 283622
_PyFloat_FiniType a4d0ad3efffffff 0
_PyFloat_FormatAdvancedWriter 14c19ca227349df 0 100 0 1000 0*4 1100 0 1100 0
_PyFloat_InitState ae15a44542b0f02 1*2
_PyFloat_InitTypes 209aa3e3852da94 1 0
_PyFrameLocalsProxy_New f9bab17da8a59e9 57*4
_PyFrame_ClearExceptCode 8f756fc9968c607 11558 10166 8524 10166 562811 545437 6018 1360 11558 0 11558 18998 11558 6018 10198 0 1387 0 10198 m 48=9334,44=1920,64=95,76=56,60=40,72=40,52=35,56=21
_PyFrame_ClearLocals 1e04958bfae725a 1931543 1600164 982963 177968 551253 991*2 0
_PyFrame_GetLocals 14c19ca19a1c96f 0 43*2 0*2 43*2 0
_PyFrame_HasHiddenLocals 29b199bd3d1ff5b 8*3 0*3 43 0
_PyFrame_IsEntryFrame ae15a43ac976867 0*2
_PyFrame_MakeAndSetFrameObject b15abf26911d111 17576 0*4
_PyFrame_New_NoTrack ae15a43ac976867 17576*2
_PyFrame_Traverse 922766e6ba94af9 0 230*2 610*2 380 230 0*2 230*3 0 230*2 380 c - - ../python/Python/gc.c;visit_decref=115,../python/Python/gc.c;visit_reachable=115 ../python/Python/gc.c;visit_decref=115,../python/Python/gc.c;visit_reachable=115 ../python/Python/gc.c;visit_decref=190,../python/Python/gc.c;visit_reachable=190
_PyFunction_ClearCodeByVersion ec30a35a8065285 1369 1075 923
_PyFunction_FromConstructor 31f887cb3711f73 239 0*3 239*2 0*4 239*2 0*2 239 0*7 c -
_PyFunction_GetVersionForCurrentState a4d0ad3efffffff 1481
_PyFunction_LookupByVersion 7df0bf8597bde9f 0*5
_PyFunction_SetVersion 7735b6a3194e375 28704 0 28704 0
_PyFunction_Vectorcall 209aa3e3852da94 206948 0
_PyFuture_FromAST 3c26829b01b302 0*2 22 0*7 62 0*3 22 0*2 22*2 0*8
_PyGC_ClearAllFreeLists a4d0ad3efffffff 0
_PyGC_Collect a4d0ad3efffffff 0
_PyGC_CollectNoFail a4d0ad3efffffff 0
_PyGC_Dump a4d0ad3efffffff 0
_PyGC_DumpShutdownStats 22f3cd37dc8ca44 0*15
_PyGC_Fini 1e049591abecb94 0*8
_PyGC_Freeze f9bab17ad9a8e44 0*3
_PyGC_GetFreezeCount 209aa3e1d398548 0*2
_PyGC_GetObjects 9bc9c703df217df 0*15
_PyGC_GetReferrers 424e57cfe720ad 0*10 c -
_PyGC_Init f9bab18845bd106 1 0*2
_PyGC_InitState 209aa3e1d398548 3 1
_PyGC_Unfreeze ae15a43ac976867 0*2
_PyGILState_Fini ae15a44542b0f02 0*2
_PyGILState_GetInterpreterStateUnsafe a4d0ad3efffffff 0
_PyGILState_Init 209aa3e3852da94 0 1
_PyGILState_SetTstate a4d0ad3efffffff 1
_PyGen_FetchStopIterationValue 1e04958d295817d 182 176 14 8 176 6 0 176
_PyGen_Finalize 910ccfe8cf9fb84 21053 0 62 2 0*10
_PyGen_SetStopIterationValue f9bab186734f27f 176*2 0
_PyGen_yf ec30a35a24dd5e8 864 0*2
_PyHamt_Assoc 436e89dc78404b0 2*3 0 2 0*7
_PyHamt_Eq 67760031aafde0 0*29
_PyHamt_Find f9bab188a042780 2*2 0*2
_PyHamt_Len a4d0ad3efffffff 0
_PyHamt_New ae15a43ac976867 3 0
_PyHamt_NewIterItems a4d0ad3efffffff 0
_PyHamt_NewIterKeys a4d0ad3efffffff 0
_PyHamt_NewIterValues a4d0ad3efffffff 0
_PyHamt_Without cde18e445cb15a4 0*12
_PyHash_Fini a4d0ad3efffffff 0
_PyIOBase_cannot_pickle a4d0ad3efffffff 0
_PyIOBase_check_closed 550aa894fffffff 0*2
_PyIOBase_check_readable 14c19ca7a7013ac 200 0 200 0 200 0*3
_PyIOBase_check_seekable 14c19ca7a7013ac 25 0 25 0 25 0*3
_PyIOBase_check_writable 14c19ca7a7013ac 24 0 24 0 24 0*3
_PyIOBase_finalize 209aa3e3852da94 0 495
_PyIO_find_line_ending c9335402f82eb6a 0*2 3520 0*8 160 0*5 160 938 3088 25 0*5 2928 0*4
_PyIO_trap_eintr 9a4e9b7a84691ef 0*6
_PyImport_AcquireLock a4d0ad3efffffff 0
_PyImport_BlessMyLoader f9bab17da8a59e9 0*4
_PyImport_CheckSubinterpIncompatibleExtensionAllowed f9bab17ae9cb53b 0*4
_PyImport_ClearCore 8fc4894f6eedf4a 0*13
_PyImport_ClearExtension 8fc4894e36efd97 0*13
_PyImport_ClearModules ec30a35a8065285 0*3
_PyImport_ClearModulesByIndex 49ab80d2a9420a7 0*10
_PyImport_FindSharedFuncptr 92e2fc8b8e036d3 0*21
_PyImport_Fini a4d0ad3efffffff 0
_PyImport_Fini2 a4d0ad3efffffff 0
_PyImport_FiniCore 3510b1eef5cc5c1 0*3
_PyImport_FiniExternal 3510b1eef5cc5c1 0*3
_PyImport_FixupBuiltin 56e49bf23aed17f 2*3 1 0 2 0
_PyImport_GetBuiltinModuleNames d329c89da7f25f9 74*2 0 1*2 0*8
_PyImport_GetDLOpenFlags a4d0ad3efffffff 0
_PyImport_GetImportlibExternalLoader f9bab17da8a59e9 0*4
_PyImport_GetImportlibLoader a4d0ad3efffffff 1
_PyImport_GetModInitFunc 7df0bf83d1f9074 0*6
_PyImport_GetModuleAttr f9bab17da8a59e9 938*3 0
_PyImport_GetModuleAttrString d2ae9523cc5c1cb 898*2 0 898*2 0*2 896 0
_PyImport_GetModules a4d0ad3efffffff 1
_PyImport_GetNextModuleIndex a4d0ad3efffffff 59
_PyImport_ImportlibModuleRepr a4d0ad3efffffff 0
_PyImport_Init 34260af44ebbc8c 74 0 1*2 0 m 600=1
_PyImport_InitCore 16487a1c637944d 1*2 0 1 0 1 0 1*3 0 1*2 0 1*2 0 1*3 0*2 1 0*4 1 0*5
_PyImport_InitDefaultImportFunc ae15a43ac976867 1*2
_PyImport_InitExternal 6338f932bbf86ad 0 1 0*3 1 0 1*2 0 1 0*8
_PyImport_InitModules a4d0ad3efffffff 1
_PyImport_IsDefaultImportFunc a4d0ad3efffffff 1653
_PyImport_IsInitialized a4d0ad3efffffff 0
_PyImport_ReInitLock a4d0ad3efffffff 0
_PyImport_ReleaseLock a4d0ad3efffffff 0
_PyImport_ResolveNameWithPackageContext f9bab17da8a59e9 3 0*3
_PyImport_RunModInitFunc 81e9b60f43bdf7d 0*8 56 0*5 c PyInit__abc=1,PyInit__ast=1,PyInit__asyncio=1,PyInit__bisect=1,PyInit__blake2=1,PyInit__bz2=1,PyInit__codecs=1,PyInit__collections=1
_PyImport_SetDLOpenFlags a4d0ad3efffffff 0
_PyImport_SetModule ae15a442a4d8805 2 0
_PyImport_SetModuleString ae15a442a4d8805 0*2
_PyImport_SwapPackageContext a4d0ad3efffffff 112
_PyIncrementalNewlineDecoder_decode f5ac33de8ac71c8 4 0*2 32 0*7 3520 0*7 160 0*2 66 98 0 32 0*10 57 98 0*2 160 0 32 57 0*6 32 0*4 25 0*9 25 0*9 21*2 0*3 25 0*5 25 0*6 128 0*3 m -
_PyInstructionSequence_AddNested ec30a34c1c70dc7 0*3
_PyInstructionSequence_Addop 3510b1ed9883335 8777*3
_PyInstructionSequence_ApplyLabelMap f37fb867ba8910d 7551 5180 801 306 204
_PyInstructionSequence_InsertInstruction 56e49be857d2cd0 1016 280 172 20*3
_PyInstructionSequence_New a4d0ad3efffffff 153
_PyInstructionSequence_NewLabel a4d0ad3efffffff 567
_PyInstructionSequence_UseLabel 3510b1ea6ae271e 3480 1415*2
_PyInstruction_GetLength f37fb8655790d6b 0*5
_PyInterpreterState_Clear a4d0ad3efffffff 0
_PyInterpreterState_Enable a4d0ad3efffffff 1
_PyInterpreterState_FailIfRunningMain ae15a43ac976867 0*2
_PyInterpreterState_FinalizeAllocatedBlocks 4e558325f5c024 0*11 c - -
_PyInterpreterState_GetAllocatedBlocks a9c9c2f26e63780 0*15
_PyInterpreterState_GetConfig a4d0ad3efffffff 5673
_PyInterpreterState_GetConfigCopy ae15a43ac976867 0*2
_PyInterpreterState_GetEvalFrameFunc 550aa894fffffff 0*2
_PyInterpreterState_GetIDObject ec30a35a24dd5e8 0*3
_PyInterpreterState_GetWhence a4d0ad3efffffff 0
_PyInterpreterState_HasFeature a4d0ad3efffffff 12
_PyInterpreterState_IDDecref d86b9c0c378fb59 0*7
_PyInterpreterState_IDIncref ae15a43ac976867 0*2
_PyInterpreterState_IDInitref 3510b1f6a042780 0*3
_PyInterpreterState_IsReady a4d0ad3efffffff 0
_PyInterpreterState_IsRunningMain a4d0ad3efffffff 0
_PyInterpreterState_LookUpID 8501805605eb79c 0*10
_PyInterpreterState_LookUpIDObject ae15a43ac976867 0*2
_PyInterpreterState_New a09da410520f69 136 0 8 15 0*6 1 0 1*2 0*2
_PyInterpreterState_ObjectToID 3fd5b9080c28966 0*6
_PyInterpreterState_ReinitRunningMain ae15a43ac976867 0*2
_PyInterpreterState_RequireIDRef a4d0ad3efffffff 0
_PyInterpreterState_RequiresIDRef a4d0ad3efffffff 0
_PyInterpreterState_SetConfig b15abf25fee2613 0*4
_PyInterpreterState_SetEvalFrameFunc c4cab45187d49fc 0*4
_PyInterpreterState_SetNotRunningMain a4d0ad3efffffff 0
_PyInterpreterState_SetRunningMain b15abf207cc6f01 0*4
_PyInterpreterState_SetWhence a4d0ad3efffffff 1
_PyIsPerfTrampolineActive a4d0ad3efffffff 0
_PyLexer_remember_fstring_buffers b15abf2116d456a 0*4
_PyLexer_restore_fstring_buffers b15abf2116d456a 0*4
_PyLexer_tok_reserve_buf 7f99d1718944b77 0*15
_PyLexer_token_setup 7735b6a058b8fdd 27 352 6225 6437
_PyLexer_type_comment_token_setup a4d0ad3efffffff 0
_PyLexer_update_fstring_expr cde18e3a1ce78b7 19 36 0 8 24 36 0*6
_PyLineTable_InitAddressRange a4d0ad3efffffff 0
_PyLineTable_NextAddressRange 7df0bf9220f0f7d 11432 31696 11432 124 11308
_PyLineTable_PreviousAddressRange ae15a43ac976867 0*2
_PyList_AppendTakeRefListResize 7735b6a65dd2516 72452 0*3
_PyList_ClearFreeList f9bab1814a59b9b 0*3
_PyList_DebugMallocStats a4d0ad3efffffff 0
_PyList_Extend 550aa894fffffff 12534 0
_PyList_FromArraySteal 34260ae9a4b2a0b 0*3 11303*2 25837 m 4=9026,8=1880,12=266,20=118,28=8,16=1,24=1,44=1
_PyLong_Add 1f83c8068da826d 0 8 337434 349047 4 0*3 66082 4 0
_PyLong_AsByteArray dbadebc9ec04db1 0 1 41600 1 0 7593 0 38520 7689 0*3 7593 0 96 7593 0*2 3840*3 0*4
_PyLong_AsTime_t f9bab1802a9a933 0*4
_PyLong_Copy 1deaa6f043fa13e 0*4
_PyLong_DivmodNear 91ec479097fc0a6 0*39
_PyLong_FileDescriptor_Converter ae15a43ac976867 0*2
_PyLong_FiniTypes a4d0ad3efffffff 0
_PyLong_Format d140a68d852da94 700 443 0
_PyLong_FormatAdvancedWriter 544539bb87284ff 100 0 700 0 132 7 0*7 132 0*3 939 0*2 939 0 292 0 839 0*2 839 0 839 0*2 939 839 139 939 839 700 0 200 0 839 0*2 839 0*3 800 39 0 200 0 100 0*3 100 839 0*5
_PyLong_FormatBytesWriter d140a68d852da94 48 0*2
_PyLong_FormatWriter 209aa3e3852da94 1367 100
_PyLong_Frexp dc59c9a73d0a438 504 256 372 0*5 128 124 0*6
_PyLong_FromByteArray 8907f704a2bacde 4035 4817 16134 12099 4037 213 4085*3 0 4034 2 0 3910*4 16134 4817*2 4085 50
_PyLong_FromBytes 1e04959299c9497 816*2 0*7
_PyLong_FromDigits 6aa225e4e12407b 0*4 m -
_PyLong_FromGid 209aa3e3852da94 0*2
_PyLong_FromTime_t a4d0ad3efffffff 2166
_PyLong_FromUid 209aa3e3852da94 0*2
_PyLong_GCD 7773fbc967bae4c 0*8 1824 0*5 112*2 0*5 836 0*2 112 724 0*8 112 724 0 8 0*2 8 0 112 0*35
_PyLong_InitTypes 209aa3e3852da94 1 0
_PyLong_Lshift ae15a43ac976867 0*2
_PyLong_Multiply 3779df087699596 0 4414 0*2 33037 45764 3771 2207 0 2207 4 0*5 4
_PyLong_New 4080bab716121f0 0 352254 0*2 53
_PyLong_NumBits 4ff0bb9ba0efd34 3208*3 0*2 3208
_PyLong_Rshift ae15a43ac976867 0*2
_PyLong_Sign a4d0ad3efffffff 3946
_PyLong_Size_t_Converter b15abf1efb5f26e 0*5
_PyLong_Subtract 1f83c80e3afde91 0*2 95884 53244 0*4 8126 0*2
_PyLong_UnsignedInt_Converter b15abf1efb5f26e 0*5
_PyLong_UnsignedLongLong_Converter b15abf1efb5f26e 0*5
_PyLong_UnsignedLong_Converter b15abf1efb5f26e 0*5
_PyLong_UnsignedShort_Converter 3fd5b90c0b72af8 0*6
_PyMem_AbandonDelayed 1b6bfe68646dea4 33 0*5 c -
_PyMem_ArenaAlloc a4d0ad3efffffff 64
_PyMem_ArenaFree a4d0ad3efffffff 33
_PyMem_DebugCalloc 725add4f684259f 0*5 c -
_PyMem_DebugEnabled a4d0ad3efffffff 0
_PyMem_DebugFree ae15a442a4d8805 0*2
_PyMem_DebugMalloc ae15a442a4d8805 0*2
_PyMem_DebugRawCalloc 3abad3259c11800 0*4 c -
_PyMem_DebugRawFree d6f745dc1308eda 0*3 c - m -
_PyMem_DebugRawMalloc dc324ce1dec276a 0*5 c - m -
_PyMem_DebugRawRealloc 9244eda75f15598 0*16 c - - m - - - - - - -
_PyMem_DebugRealloc ae15a442a4d8805 0*2
_PyMem_DumpTraceback d86b9c11a0463aa 0*6
_PyMem_FiniDelayed 25ee16b2dd9030d 0*4 c - - -
_PyMem_FreeDelayed ec2b7df0e12407b 0*3 c - -
_PyMem_GetAllocatorName 436e89d9d1823c0 0*11
_PyMem_GetCurrentAllocatorName edb7fed350c9f00 0*24
_PyMem_MiCalloc a4d0ad3efffffff 0
_PyMem_MiFree a4d0ad3efffffff 0
_PyMem_MiMalloc f9bab17ac771ef0 0*3
_PyMem_MiRealloc a4d0ad3efffffff 0
_PyMem_ProcessDelayed f9bab1873654d4e 0*4
_PyMem_RawCalloc 9c15a049fffffff 857 0*2
_PyMem_RawFree a4d0ad3efffffff 62948
_PyMem_RawMalloc a4d0ad3efffffff 64781
_PyMem_RawRealloc a4d0ad3efffffff 5491
_PyMem_RawStrdup 1a5d45579883335 3*3 c _PyMem_RawMalloc=3 m 16=1,2=1,6=1
_PyMem_RawWcsdup 58784238a0efd34 62*4 c _PyMem_RawMalloc=62 m 64=16,8=13,4=10,24=9,20=5,28=5,32=3,16=1
_PyMem_SetDefaultAllocator 3510b1ed9883335 6 0*2
_PyMem_SetupAllocators 8fc4895914865c2 0*15
_PyMem_Strdup 1a5d45579883335 80*3 c _PyObject_Malloc=80 m 6=40,7=40
_PyMem_init_obmalloc 307fda3d60b4eef 1 0 1 0*2 c -
_PyMem_obmalloc_state_on_heap a4d0ad3efffffff 0
_PyMemoryView_FromBufferProc 95e4f9bd4d78987 0*8 c -
_PyModuleSpec_GetFileOrigin 5c2192ffb33dc34 19 7 2 0*2 2 0*3
_PyModuleSpec_IsInitializing b15abf23a50a71b 2834*2 2722 0*2
_PyModuleSpec_IsUninitializedSubmodule b15abf23a50a71b 18*2 6*2 0
_PyModule_Clear ae15a43ac976867 0*2
_PyModule_ClearDict 66f53c6f7fd6af8 0*41
_PyModule_CreateInitialized 491a66486ea94d8 3*5 0*3 3*2 0*2 2 3 0*8 m -
_PyModule_IsExtension 7735b6a1b6aff8f 0*4
_PyModule_IsPossiblyShadowing 908b9267a1b0fb5 0 19 2 0*7
_PyMonitoring_FireBranchEvent a4d0ad3efffffff 0
_PyMonitoring_FireCRaiseEvent d86b9c086cc7667 0*7
_PyMonitoring_FireCReturnEvent a4d0ad3efffffff 0
_PyMonitoring_FireCallEvent a4d0ad3efffffff 0
_PyMonitoring_FireExceptionHandledEvent d86b9c086cc7667 0*7
_PyMonitoring_FireJumpEvent a4d0ad3efffffff 0
_PyMonitoring_FireLineEvent 7735b6a80b67aca 0*4
_PyMonitoring_FirePyResumeEvent a4d0ad3efffffff 0
_PyMonitoring_FirePyReturnEvent a4d0ad3efffffff 0
_PyMonitoring_FirePyStartEvent a4d0ad3efffffff 0
_PyMonitoring_FirePyThrowEvent d86b9c086cc7667 0*7
_PyMonitoring_FirePyUnwindEvent d86b9c086cc7667 0*7
_PyMonitoring_FirePyYieldEvent a4d0ad3efffffff 0
_PyMonitoring_FireRaiseEvent d86b9c086cc7667 0*7
_PyMonitoring_FireReraiseEvent d86b9c086cc7667 0*7
_PyMonitoring_FireStopIterationEvent 9a4e9b7edf5d35f 0*6
_PyMonitoring_GetLocalEvents 6b949eda8c15982 0*7
_PyMonitoring_RegisterCallback ec30a358154fee2 0*3
_PyMonitoring_SetEvents 3c3b8baa39c69eb 0*11
_PyMonitoring_SetLocalEvents b87185727fa0d12 0*10
_PyMutex_LockTimed 8e43d4d29eb73b2 12 0 12 0*4 12*5 0 12 1029 0*2 558 12 0
_PyMutex_TryUnlock 7735b6a3eeb9a5c 538*2 550 12
_PyNamespace_New 7df0bf89c8ed4bd 11*2 10 0*3
_PyNumber_InPlacePowerNoMod a4d0ad3efffffff 0
_PyNumber_Index 58c9a4b11d3c150 0 226697 0*2 219 31659 0 219 0*8 c -
_PyNumber_PowerNoMod a4d0ad3efffffff 3340
_PyOS_GetOpt 4b226647445a2bd 0*27
_PyOS_InterruptOccurred 86efb335a4548e4 0*5
_PyOS_IsMainThread 550aa894fffffff 0*2
_PyOS_ResetGetOpt a4d0ad3efffffff 0
_PyOS_URandom a4d0ad3efffffff 48
_PyOS_URandomNonblock a4d0ad3efffffff 3
_PyObjectDict_SetItem f37fb86249866e1 17297*2 2400 5764 3747
_PyObjectStackChunk_ClearFreeList f9bab1861308eda 0*3
_PyObjectStackChunk_Free 209aa3e3852da94 0*2
_PyObjectStackChunk_New 3510b1f45aa7145 0*3
_PyObjectStack_Clear 7735b69b9a7afd9 0*3
_PyObjectStack_Merge 7735b6a1b1336a5 0*4
_PyObject_AssertFailed 9a4e9b79ba664f2 0*5
_PyObject_Call 95e4f9c032542f4 13052 23382 12776 0 12776 0 12776 c ../python/Objects/typeobject.c;type_call=9606,../python/Objects/descrobject.c;wrapper_call=1801,../python/Objects/methodobject.c;cfunction_call=724,../python/Modules/_functoolsmodule.c;lru_cache_call=629,../python/Modules/_sqlite/connection.c;pysqlite_connection_call=16
_PyObject_CallFunction_SizeT a4d0ad3efffffff 0
_PyObject_CallMethod 56e49bee36f3af1 0 6 0 6 0 6 0
_PyObject_CallMethodFormat a4d0ad3efffffff 0
_PyObject_CallMethodId 56e49bee36f3af1 0*7
_PyObject_CallMethodIdObjArgs efde902e1472cbf 0*9
_PyObject_CallMethod_SizeT 56e49bee36f3af1 0*7
_PyObject_Call_Prepend d95d2711c6d1b00 36869 544*2 0 m 8=17476,4=7980,12=5109,0=4539,16=1221,24=320,36=124,20=91
_PyObject_Calloc 66e6747c2f37247 804 38029 804 185 1206 804*3 2304 c _PyMem_RawCalloc=804 m 4=11001,36=9188,8=7604,48=5681,20=1131,56=855,512=848,12=635
_PyObject_CheckConsistency f37fb867f7ea68a 0*5
_PyObject_CheckCrossInterpreterData 7735b69b31fa30e 0*4
_PyObject_ClearFreeLists a4d0ad3efffffff 0
_PyObject_ComputedDictPointer 3510b1ef4d74962 121*2 0
_PyObject_DebugMallocStats b686d9daa51003a 0*16
_PyObject_DebugTypeStats a4d0ad3efffffff 0
_PyObject_Dump f9bab17c8f1d198 0*3
_PyObject_FiniState a4d0ad3efffffff 0
_PyObject_Free d7c1fece5f0e3dc 2203700 1614219 1168999 60921*2 525041 2765 c _PyMem_RawFree=60921
_PyObject_FreeDelayed 25f5c817fffffff 0 c -
_PyObject_FunctionStr f2cf58a434a30f8 0*14 c - - - -
_PyObject_GC_Link 9a4e9b7a0e44165 501173 3653*3 0 3653 29
_PyObject_GC_New bb9fb60c225403f 268845*2 0 7696
_PyObject_GC_NewVar bb9fb60c7994e71 82310*2 0 21234
_PyObject_GC_Resize f9bab18845bd106 0 1781 0
_PyObject_GenericGetAttrWithDict 37f62de6035f2bf 0 22981 0 309466 180437 187685 2759*2 0 53850 171248 171375 69289 101917 0 53850*2 13326 0 92628 0*2 16 7248 0*4 84078 30843 20841 0 92628 0 60712*2 0*2 92628 2974 0*2 c ../python/Objects/descrobject.c;getset_get=70501,../python/Objects/descrobject.c;property_descr_get=10510,../python/Objects/descrobject.c;member_get=9760,../python/Modules/_collectionsmodule.c;tuplegetter_descr_get=9488,../python/Objects/typeobject.c;slot_tp_descr_get=1658 - - ../python/Objects/descrobject.c;method_get=56906,../python/Objects/funcobject.c;func_descr_get=8469,../python/Objects/funcobject.c;sm_descr_get=3870,../python/Objects/descrobject.c;wrapperdescr_get=39,../python/Objects/funcobject.c;cm_descr_get=5 - - - -
_PyObject_GenericSetAttrWithDict a99c53fb479d93d 17297 0*2 86479 0 25267*2 350 75991*2 350 0 11007 14394 34*3 0*5 58141 0*5 10437 6860 0 10437 0*5 c ../python/Objects/descrobject.c;member_set=6613,../python/Objects/descrobject.c;property_descr_set=2310,../python/Objects/descrobject.c;getset_set=2084 - - - - - - - -
_PyObject_GetAttrId ae15a43ac976867 0*2
_PyObject_GetCrossInterpreterData c24becf2473a0aa 0*12 c -
_PyObject_GetDictPtr 3fd5b90a6df526e 0*6
_PyObject_GetMethod c5ee78d1a7741ab 100495 42765 0 57730 57710 10842 29196 2263 11 30937 55445 10842 2643*2 1992 0 30926 11 1832 11 160 0 30926 2 0 1832 160 0 271 2 0*12 c ../python/Objects/descrobject.c;getset_get=159,../python/Objects/descrobject.c;member_get=1 - - - - - - - - - - ../python/Objects/funcobject.c;cm_descr_get=1797,../python/Objects/funcobject.c;sm_descr_get=35 - -
_PyObject_GetState a4d0ad3efffffff 0
_PyObject_HasLen f9bab188e814343 0 18*2 0
_PyObject_InitInlineValues f9bab181ecc3389 121918 25383 1736
_PyObject_InitState a4d0ad3efffffff 1
_PyObject_IsAbstract 2a4474727105e79 1774 1709 255 0*3 c - -
_PyObject_IsFreed 14c19c9c2cdf5b2 0*10
_PyObject_IsInstanceDictEmpty 850180547100dad 0 120 0 120 0 120 0*3
_PyObject_LookupSpecial 3abad32a02d4f17 69953 44111*3 0 c ../python/Objects/descrobject.c;method_get=28056,../python/Objects/funcobject.c;func_descr_get=16055
_PyObject_LookupSpecialId ae15a43ac976867 0*2
_PyObject_MakeTpCall 81e9b61571f6bed 129619 0 129619 0 3692 129619 3641 129619 104539 3641*3 83973 3616 0*3 c ../python/Objects/typeobject.c;type_call=84537,../python/Objects/descrobject.c;wrapperdescr_call=22565,../python/Objects/methodobject.c;cfunction_call=13454,../python/Objects/typeobject.c;slot_tp_call=5168,../python/Modules/_functoolsmodule.c;lru_cache_call=1270,../python/Objects/descrobject.c;wrapper_call=997,../python/Modules/_asynciomodule.c;TaskStepMethWrapper_call=688,../python/Modules/_functoolsmodule.c;partial_call=620
_PyObject_Malloc 538bf03f950e7b9 61948 2201816 61948 4400 525493 61948*2 112362 c _PyMem_RawMalloc=61948
_PyObject_MaterializeManagedDict ae15a44542b0f02 0*2
_PyObject_MaterializeManagedDict_LockHeld 209aa3e3852da94 422 0
_PyObject_MiCalloc a4d0ad3efffffff 0
_PyObject_MiFree a4d0ad3efffffff 0
_PyObject_MiMalloc f9bab17ac771ef0 0*3
_PyObject_MiRealloc a4d0ad3efffffff 0
_PyObject_New 3abad326be90000 41119 0*2 440 c -
_PyObject_NewVar 307fda404061ab6 7530 0*3 c -
_PyObject_NextNotImplemented a4d0ad3efffffff 0
_PyObject_RealIsInstance a4d0ad3efffffff 955
_PyObject_RealIsSubclass a4d0ad3efffffff 22809
_PyObject_Realloc fde361b68bc3a26 0 14646 62333 92586 29311 5451 22678 48850 5451 c _PyMem_RawRealloc=5451 m 16=8862,32=5775,66=3737,8=3499,64=3143,60=2805,24=2791,28=1677
_PyObject_SetAttrId ae15a43ac976867 0*2
_PyObject_SetAttributeErrorContext 3fd5b9035ee8aa3 5904*4 3028*3
_PyObject_SetDeferredRefcount a4d0ad3efffffff 13111
_PyObject_SetManagedDict af92f9b638d2554 108513 54789 33514 4200 22757 412 0 3508 24325 0 3508 0 24307 412 0*2 412 3508 0 412
_PyObject_StoreInstanceAttribute 5c219304004a214 58130 11 0*6
_PyObject_TryGetInstanceAttribute b15abf22a908faa 103470*2 71755 69658 11487
_PyObject_VectorcallDictTstate cdfa509cbaca8fb 39600 39808 3942 35888 208 3712*2 c _PyFunction_Vectorcall=33204,../python/Objects/methodobject.c;cfunction_vectorcall_NOARGS=1325,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=715,../python/Objects/typeobject.c;type_vectorcall=609,../python/Objects/classobject.c;method_vectorcall=35 _PyFunction_Vectorcall=3665,../python/Objects/classobject.c;method_vectorcall=17,../python/Objects/methodobject.c;cfunction_vectorcall_FASTCALL_KEYWORDS=15,../python/Objects/typeobject.c;type_vectorcall=15
_PyObject_VirtualAlloc 25f5c817fffffff 34 c _PyMem_ArenaAlloc=34
_PyObject_VirtualFree 25f5c817fffffff 33 c _PyMem_ArenaFree=33
_PyOnceFlag_CallOnceSlow ee1ec7954fa061 0 39 0*5 39*3 0*2 c ../python/Python/getargs.c;_parser_init=26,../python/Modules/_threadmodule.c;join_thread=12,../python/Python/Python-ast.c;init_types=1
_PyOpcode_num_popped 7984a77aaa86633 0 16 28 17 0 28 0 11 56 0*6 8 36 16 0 8 0*3 99 0*14 91 8*2 48 240 32 0 84 230 32 121 0 73 16 8 118 53 0*6 8 0*3 32 0*6 24 0*20 8*2 656 12 266 8 0 68 143 0*3 56 0*2 13 0 193 0 57 0 48 0*8 24 0*7 8 83 0*3 2 0*4 8*2 24 0*2 11 8 16 0 48 5 0*8 8 0 2 0*2 8*2 0 24 0 12 51 93 18 0 4009 1520 301 26 238 16*2 32 0 139 0 8*2 0*5 8 0*3 8 0*9 16 0*2 8 100 8
_PyOpcode_num_pushed f4e59402951c22a 48 0*8 24 0*5 16 24 32 0 8 12 51 139 0*5 8 28 0*2 8 0*10 83 0*3 2 0*2 17 8 11 8 0*2 8 36 0 24 0*3 11 8 0*4 8 656 12 266 8 0*4 56 0 91 8 13 0 48 16 53 0*6 8 0*11 24 0*4 28 0*23 48 240 32 0 84 230 18 0 193 0 57 121 8 5 0*4 73 8*2 118 0 8 0*2 16 0 8*2 56 0*4 16 8 0*3 68 0 8*2 32 16 0 16 8*2 0 100 0*2 40 32 0 4009 1897 1303 204 0*3 8 0 16 143 0 93 0*5 99 0 2
_PyParkingLot_AfterFork 209aa3e1d398548 0*2
_PyParkingLot_Park 42e9d45b8632db6 0*2 12 0 12 0*11
_PyParkingLot_Unpark 5c3a4c687308b50 12*5 0*4 c ../python/Python/lock.c;mutex_unpark=12 -
_PyParkingLot_UnparkAll d2ae95295dfb630 0*7
_PyParser_ASTFromFile ae15a43ac976867 0*2
_PyParser_ASTFromString ae15a43ac976867 290*2
_PyParser_InteractiveASTFromFile ae15a43ac976867 0*2
_PyPathConfig_ClearGlobal a4d0ad3efffffff 0
_PyPathConfig_ComputeSysPath0 60d6ca5960ec8aa 0*14
_PyPathConfig_GetGlobalModuleSearchPath a4d0ad3efffffff 1
_PyPathConfig_ReadGlobal b333d1f97256f8f 0*7 2 0*12 2 0
_PyPathConfig_UpdateGlobal c6a3daaa0c4d552 0*4 1 0 2*3 0 1*4 0 1*2 0 1*2
_PyPegen_Parser_Free 56e49bf08c82906 0 9168 290 0*3
_PyPegen_Parser_New 3fd5b904d3dbb51 0*2 290 0*2
_PyPegen_add_type_comment_to_arg f9bab17c4d7b97f 414 0*3
_PyPegen_alias_for_star b15abf1f51570fa 0*5
_PyPegen_arguments_parsing_error c17fbc7abab08cf 0*5
_PyPegen_augoperator ae15a43ac976867 8*2
_PyPegen_byte_offset_to_character_offset ae15a43ac976867 112*2
_PyPegen_byte_offset_to_character_offset_line d2ae95211911333 0*7
_PyPegen_byte_offset_to_character_offset_raw f9bab17da8a59e9 112*2 56*2
_PyPegen_check_barry_as_flufl 7735b6a41620196 0*4
_PyPegen_check_fstring_conversion 7735b69a90a2046 0 17*3
_PyPegen_check_legacy_stmt 7735b69fb963e45 0*4
_PyPegen_checked_future_import 3fd5b9007a8ad7a 0*4 8*2
_PyPegen_class_def_decorators a4d0ad3efffffff 0
_PyPegen_cmpop_expr_pair ae15a43ac976867 52*2
_PyPegen_collect_call_seqs cde18e435a9b7d8 16 0 24 0 280 16 264 16*2 0*2
_PyPegen_concatenate_strings 8ca43bc71662061 38 0 12 269 0*2 38*2 12 50 38 12 38 12 38 281 38*2 17 0*4 38*2 0 19 0*2 19 0*3 19*2 17 12 269 0*2 19 12 0 12 0*2 12 0*6 269 281
_PyPegen_constant_from_string 14c19c9daa5d5ca 269*2 0 269 0*4
_PyPegen_constant_from_token f37fb867f531258 19*3 0*3
_PyPegen_decode_string 2e8d770d9781008 0*6 24*2 0 288 8 0 8 0*4 8 0 8 0 8 0*2 8 0 8 0*5 8
_PyPegen_decoded_constant_from_token 56e49befe19cc12 8*4 0*3
_PyPegen_dummy_name a4d0ad3efffffff 0
_PyPegen_empty_arguments 7df0bf8eccdadc9 0*6
_PyPegen_ensure_imaginary ec30a34c1c70dc7 0*3
_PyPegen_ensure_real ec30a351f9aed51 0*3
_PyPegen_expect_forced_result ec30a35a8065285 0*3
_PyPegen_expect_forced_token 7df0bf8bebfdc7f 32 24 0 32 0
_PyPegen_expect_soft_keyword 3fd5b90d3830671 1746 32 242 0*2 56
_PyPegen_expect_token 7735b6a901bf555 150287 4089 17854 0
_PyPegen_fill_token a6594ba70930b9f 0*6 8878 6285 0 9720 8605 7927 6285 0 2311 0*3 2058 0 980 0 2058 0 6285 0 6285 0*8
_PyPegen_formatted_value 9c3de4f043b053f 0*2 17 8 19 0 2 17 0*5 17 0*8 2
_PyPegen_function_def_decorators 209aa3e3852da94 0 10
_PyPegen_get_cmpops 7735b6a0dc80108 0 52*3
_PyPegen_get_expr_name 8dade7b52ad13a2 0*31
_PyPegen_get_exprs 7735b6a0dc80108 0 52*3
_PyPegen_get_invalid_target 3809de3eadd5f89 0*20
_PyPegen_get_keys 7735b6a0dc80108 0 48 32*2
_PyPegen_get_last_comprehension_item 3510b1f41345450 0*3
_PyPegen_get_last_nonnwhitespace_token 7735b69cc1c7a54 4078 294 4078 3784
_PyPegen_get_pattern_keys 7735b6a0dc80108 0 16*3
_PyPegen_get_patterns 7735b6a0dc80108 0 16*3
_PyPegen_get_values 7735b6a0dc80108 0 48 32*2
_PyPegen_insert_memo ae15a43ac976867 18675*2
_PyPegen_interactive_exit ae15a43ac976867 0*2
_PyPegen_is_memoized 3fd5b90cd5ae072 291960 138067 667 101713 0
_PyPegen_join_names_with_dot b15abf1f51570fa 0*5
_PyPegen_join_sequences 9a4e9b88240ab0f 0 220 12 91*3
_PyPegen_joined_str 1c8d73104a4eba3 38 0 38 0*2 38*3 19 0*2 19 0 19 12 0 19*3 0 19 12*2 0*2 12*2 0*2
_PyPegen_key_pattern_pair ae15a43ac976867 24*2
_PyPegen_key_value_pair ae15a43ac976867 48*2
_PyPegen_keyword_or_starred ae15a43ac976867 32*2
_PyPegen_lookahead 25f5c817fffffff 7560 c ../python/Parser/parser.c;_tmp_93_rule=2806,../python/Parser/parser.c;_tmp_7_rule=886,../python/Parser/parser.c;_tmp_8_rule=817,../python/Parser/parser.c;_tmp_9_rule=809,../python/Parser/parser.c;_tmp_10_rule=801,../python/Parser/parser.c;t_lookahead_rule=588,../python/Parser/parser.c;_tmp_6_rule=581,../python/Parser/parser.c;_tmp_158_rule=112
_PyPegen_lookahead_for_expr 25f5c817fffffff 0 c -
_PyPegen_lookahead_for_stmt 25f5c817fffffff 0 c -
_PyPegen_lookahead_with_int 25f5c817fffffff 14508 c _PyPegen_expect_token=14508
_PyPegen_lookahead_with_string 25f5c817fffffff 797 c _PyPegen_expect_soft_keyword=797
_PyPegen_make_arguments 61b11fadd4dcac1 0*7 4 8 0*2 4 83 16 83 16 83 75 8 83 75 8*2 75 8 0 8*2 24*2 59 0 75 83 8 24*2 59 24 0*2 24
_PyPegen_make_module f37fb86a3a19937 0*3 194 0 194
_PyPegen_map_names_to_ids 7735b6a0dc80108 0 16*3
_PyPegen_name_default_pair ec30a358154fee2 36*3
_PyPegen_name_token a4d0ad3efffffff 14417
_PyPegen_new_identifier 878866e5c11dd39 18324 6108 0 6108*2 0*3 6108 0*19
_PyPegen_new_type_comment bb9fb6105ac1309 0*5
_PyPegen_nonparen_genexp_in_call 908b926bd29f250 0*8
_PyPegen_number_token 482cdd5004dd94b 0*2 2436 0*3 312*2 0*9
_PyPegen_parse aa63a7a276d3816 0 194 346 0*4 40 0*13 112 0*2 40 306 0*9 306 0*3 112 0*4 194 0*9 40 194 0*22 40 0*23 40*2 0*7 40 0*11 40 0*81
_PyPegen_parse_string 16a8f28adc51936 21 269 0*5 269 0*3 207 269*2 0 8 0*2 8 0 8 0
_PyPegen_raise_error d329c8a34e07494 0*12
_PyPegen_raise_error_known_location af7271eafe9ca0f 0*3 56 0 56 0*5 56 0*3 56*4 0*2 56 0*2 56*4 0*4
_PyPegen_raise_tokenizer_init_error f2f8e5e924afdaa 0*25
_PyPegen_run_parser a09da391946e93 0*5 112 0 290 234 0 56 0 234 0*2 234 0*5
_PyPegen_run_parser_from_file_pointer 22f3cd37abbe12f 0*14
_PyPegen_run_parser_from_string 14b8eb4508a583 290*6 244 0 228 0
_PyPegen_seq_append_to_end f37fb86a4ce9ba9 0*5
_PyPegen_seq_count_dots 860b4e1bab08cf 0 8*2 0
_PyPegen_seq_delete_starred_exprs 5c219304c0c961f 0 16*7
_PyPegen_seq_extract_starred_exprs 908b926b3d7f061 16 0*2 16*2 0*3
_PyPegen_seq_first_item a4d0ad3efffffff 0
_PyPegen_seq_flatten cde18e38070bd05 451*5 323*4
_PyPegen_seq_insert_in_front 7df0bf8e3ad518e 710 836*2 0*2
_PyPegen_seq_last_item ae15a43ac976867 0*2
_PyPegen_set_expr_context 850180556a2877b 446*2 0*10
_PyPegen_setup_full_format_spec ccd33c2436406 0*2 8*2 0*2 8 0*2 8*3 0 8 0 8*2
_PyPegen_singleton_seq ae15a43ac976867 483*2
_PyPegen_slash_with_default ae15a43ac976867 8*2
_PyPegen_soft_keyword_token f37fb86d7c909a1 0*2 112 0*2
_PyPegen_star_etc ae15a43ac976867 24*2
_PyPegen_string_token a4d0ad3efffffff 3396
_PyPegen_update_memo f37fb86a9c7b258 119666 29108 11429 17679*2
_PyPerfTrampoline_AfterFork_Child a4d0ad3efffffff 0
_PyPerfTrampoline_Fini a4d0ad3efffffff 0
_PyPerfTrampoline_GetCallbacks a4d0ad3efffffff 0
_PyPerfTrampoline_Init a4d0ad3efffffff 0
_PyPerfTrampoline_SetCallbacks a4d0ad3efffffff 0
_PyPreCmdline_Clear a4d0ad3efffffff 1
_PyPreCmdline_Read c5ad61b40400f8a 0*8 2*4 0 2 0 2 0*5 2 0*8
_PyPreCmdline_SetArgv a4d0ad3efffffff 0
_PyPreCmdline_SetConfig 209aa3e3852da94 0 1
_PyPreConfig_AsDict ad1b1f44fde76f9 0*44
_PyPreConfig_GetConfig f37fb86ed5c94c5 1*5
_PyPreConfig_InitCompatConfig a4d0ad3efffffff 0
_PyPreConfig_InitFromConfig 1e049590881e334 0*7
_PyPreConfig_InitFromPreConfig a4d0ad3efffffff 2
_PyPreConfig_Read c8da07fc7db2481 0*2 1 0*3 1 0*2 1 0*2 1*2 0*4 1 0*4 1 0*4 1 0*29 1*4 0 1
_PyPreConfig_Write fa54821bbf453ed 0 1 0 1*3 0*4
_PyRWMutex_Lock 3510b1efe12407b 0*3
_PyRWMutex_RLock bb9fb6086c63473 0*4
_PyRWMutex_RUnlock ae15a44542b0f02 0*2
_PyRWMutex_Unlock ae15a43ac976867 0*2
_PyRawMutex_LockSlow b15abf209fc0910 0*5
_PyRawMutex_UnlockSlow f37fb862a761642 0*5
_PyRecursiveMutex_IsLockedByCurrentThread a4d0ad3efffffff 1487
_PyRecursiveMutex_Lock f9bab17c8f1d198 0 1487 0
_PyRecursiveMutex_Unlock bb9fb604d6074e1 0 1487 0*2
_PyRun_AnyFile 14c19ca41324dce 0*8
_PyRun_SimpleFile f0710370605e54d 0*41
_PyRun_SimpleString f9bab17da8a59e9 0*4
_PyRuntimeState_Fini 3510b1ed9883335 0*3
_PyRuntimeState_Init b15abf28de8dc63 0*3 1
_PyRuntime_Finalize a4d0ad3efffffff 0
_PyRuntime_Initialize 209aa3e3852da94 1 0
_PyST_GetScope ae15a43ac976867 931 881
_PyST_GetSymbol ae15a43ac976867 11 0
_PyST_IsFunctionLike ec30a35a888dcf1 863 0 1051 188
_PySemaphore_Destroy a4d0ad3efffffff 0
_PySemaphore_Init ae15a442a4d8805 0*2
_PySemaphore_Wait 908b926e84aabf4 12 0 12*3 0 12 0*2
_PySemaphore_Wakeup ae15a442a4d8805 0*2
_PySeqLock_AbandonWrite a4d0ad3efffffff 0
_PySeqLock_AfterFork ae15a43ac976867 0*2
_PySeqLock_BeginRead 209aa3e1d398548 0*2
_PySeqLock_EndRead ae15a43ac976867 0*2
_PySeqLock_LockWrite 7735b69fb82a8a4 0*3
_PySeqLock_UnlockWrite a4d0ad3efffffff 0
_PySequence_IterSearch 6c48f81f8444360 2 0 2*2 0*2 2 0*3 2 0*3 2 0*4 2 0*6
_PySet_ClearInternal a4d0ad3efffffff 0
_PySet_Contains a4d0ad3efffffff 15973
_PySet_NextEntry 5c2192ff8040aa4 321 164 53 111*2 0*3
_PySet_NextEntryRef 8501805dc50cf56 1152 0 168 192*2 0*4
_PySet_Update 3510b1edd989854 100 0*2
_PySignal_Fini 482cdd4ff7f940d 0*18
_PySignal_Init d2ae95283a82af7 64 1*4 0*4
_PySlice_ClearFreeList ec30a358154fee2 0*3
_PySlice_FromIndices c72487314d9fa27 121*2 0*9
_PySlice_GetLongIndices f1a172a57a8a0d 0 725*2 0*5 725*2 0*7 725*2 0*8 725 0*36
_PyStack_AsDict a4d0ad3efffffff 336
_PyStack_UnpackDict d329c8a2de0e579 43138 26377 6425 13 9449 0*2 17750 0*2
_PyStack_UnpackDict_Free 9a4e9b8861e89a3 16694 11065 0 4148*3
_PyStack_UnpackDict_FreeNoDecRef ec30a35a8065285 13602*3
_PyState_AddModule 3510b1efe12407b 0*3
_PyStaticType_ClearWeakRefs 209aa3e1d398548 0*2
_PyStaticType_FiniBuiltin a4d0ad3efffffff 0
_PyStaticType_GetState 550aa894fffffff 1153 1147
_PyStaticType_InitBuiltin a4d0ad3efffffff 194
_PyStaticType_InitForExtension a4d0ad3efffffff 6
_PyStructSequence_FiniBuiltin ec30a353c10357e 0*3
_PyStructSequence_InitBuiltinWithFlags 5c2193018aa0517 0 58 8*2 0 8*2 0
_PyStructSequence_NewType 56e49bf40958b17 57 7*3 0*3
_PySuper_Lookup f9bab17da8a59e9 10069*3 0
_PySymtable_Build fab40a848d48493 0 46 0 46 62 0*3 68 62 0 16 0*3 40 0*2 22 0 62 0*2 62 0*2 62*3 0*3 62*3 0*3
_PySymtable_Free 908b9266516abdb 62*4 16 62*2 0 62*2
_PySymtable_Lookup 7df0bf84c6418b1 161*3 0 161
_PySys_Audit a4d0ad3efffffff 503
_PySys_ClearAttrString ae15a43ac976867 0*2
_PySys_ClearAuditHooks 7df0bf8f187c2ed 0*5
_PySys_Create 92e0e7d8f7ee416 0 1*2 0 1*3 0 1*3 0 1*2 0 1*6 0 1*2 0 1*2 0 1*2 0 1 0 1*2 0 1*3 0 1*3 0 1*3 0 1*2 0*2 1*3 0 1*3 0 1*3 0 1*3 0 1*3 0 1*3 0 1*2 0 1*5 0 1*3 0 1*3 0 1*3 0 1*2 0*2 1*2 0 1*5 0 1*2 0*2 1*5 0 1*3 0 1*2 0 1*5 0 1*3 0*3
_PySys_FiniTypes a4d0ad3efffffff 0
_PySys_GetAttr ae15a43ac976867 0*2
_PySys_GetOptionalAttr f9bab18845bd106 0*3
_PySys_GetOptionalAttrString 209aa3e3852da94 769 0
_PySys_GetRequiredAttr b15abf2a841335c 0*4
_PySys_GetRequiredAttrString f9bab18467ed67b 2 0*2
_PySys_GetSizeOf 4786bf9276c9381 0*18 c -
_PySys_ReadPreinitWarnOptions 7735b6a0699518f 0 1 0
_PySys_ReadPreinitXOptions 7735b6a0699518f 0 1 0
_PySys_SetAttr a4d0ad3efffffff 3
_PySys_UpdateConfig 1819e3acaa4a0a1 0*8 1 0 1*3 0 1*2 0 1*4 0 1*2 0*2 1 0 1 0 1 0 1 0 1 0*3 1 0*3 1*2 0 1*2 0*2 1*2 0 1 0 1*2 0 1 0 1*2 0 1*2 0 1 0*2 1*3 0 1*2 0*7
_PyThreadState_Attach f37fb86f194c1b0 7826 0*4
_PyThreadState_Bind ae15a44542b0f02 13*2
_PyThreadState_ClearMimallocHeaps a4d0ad3efffffff 0
_PyThreadState_DeleteCurrent f9bab18153ad9d6 33 0*2
_PyThreadState_DeleteList 7735b69b9a7afd9 0*3
_PyThreadState_Detach a4d0ad3efffffff 7793
_PyThreadState_GetCurrent a4d0ad3efffffff 0
_PyThreadState_GetDict ec30a353c10357e 0*3
_PyThreadState_Init a4d0ad3efffffff 0
_PyThreadState_IsRunningMain a4d0ad3efffffff 0
_PyThreadState_MustExit 3510b1f37e0a2a4 15664 0 15664
_PyThreadState_New a4d0ad3efffffff 13
_PyThreadState_NewBound ec30a35a8065285 21*3
_PyThreadState_PopFrame f9bab18804c806f 562811 0*2
_PyThreadState_Prealloc a4d0ad3efffffff 0
_PyThreadState_PushFrame 8501805f2ecf9a1 0 34 305459 34 0*2 305459 34 0
_PyThreadState_RemoveExcept 56e49bf2e3cabb8 0*6
_PyThreadState_Suspend 615197d819d9331 0*9
_PyThreadState_Swap 3510b1ed9883335 0*3
_PyThread_AfterFork bb9fb606b398a51 0*4
_PyThread_CurrentExceptions b9f6d8ef69a98c5 0*19
_PyThread_CurrentFrames 3497ec6f8661b64 0*25
_PyThread_FiniType a4d0ad3efffffff 0
_PyThread_at_fork_reinit ae15a43ac976867 0*2
_PyThread_cond_after 209aa3e3852da94 0*2
_PyThread_cond_init a4d0ad3efffffff 2
_PyTimeFraction_Mul a219ef30844ffa 0*18
_PyTimeFraction_Resolution a4d0ad3efffffff 0
_PyTimeFraction_Set 3510b1eb2b840e5 1*3
_PyTime_Add 670aac8dc976867 1843*2 0*3
_PyTime_AsLong a4d0ad3efffffff 125
_PyTime_AsMicroseconds a4d0ad3efffffff 993
_PyTime_AsMilliseconds a4d0ad3efffffff 1
_PyTime_AsTimespec 550aa894fffffff 0*2
_PyTime_AsTimespec_clamp 550aa894fffffff 1843 0
_PyTime_AsTimeval 550aa894fffffff 0*2
_PyTime_AsTimevalTime_t 550aa894fffffff 0*2
_PyTime_AsTimeval_clamp 550aa894fffffff 0*2
_PyTime_FromLong 7df0bf867e747e1 0*5
_PyTime_FromMicrosecondsClamp 9c15a049fffffff 1843*2 0
_PyTime_FromMillisecondsObject a4d0ad3efffffff 1
_PyTime_FromSeconds a4d0ad3efffffff 2146
_PyTime_FromSecondsDouble a4d0ad3efffffff 0
_PyTime_FromSecondsObject a4d0ad3efffffff 0
_PyTime_FromTimespec a4d0ad3efffffff 0
_PyTime_FromTimeval 7c5fa6e51345450 0*9
_PyTime_MonotonicWithInfo a4d0ad3efffffff 8
_PyTime_ObjectToTime_t 1e04958b083960a 0*4 4 0*2
_PyTime_ObjectToTimespec a4d0ad3efffffff 0
_PyTime_ObjectToTimeval a4d0ad3efffffff 0
_PyTime_PerfCounterWithInfo a4d0ad3efffffff 0
_PyTime_TimeWithInfo a4d0ad3efffffff 0
_PyTime_gmtime 3510b1eac6b2e07 0*3
_PyTime_localtime 3510b1eac6b2e07 6 0*2
_PyToken_Free f9bab17da8a59e9 56 0*3
_PyToken_Init a4d0ad3efffffff 6341
_PyToken_OneChar edb7fecfb08138d 2469 585 16 8 280 9 13 8 0 84 0 8 0 18 0 585 53 0 48 44 0 580 16 44 53
_PyToken_ThreeChars 14c19ca2e01e659 0 8 24 1 75*2 24 0 8 1*2
_PyToken_TwoChars e91dee6db5ad7c8 18 0*2 17 8 0 84 272 0 2536 2376 17 0*2 16 280 10 99 18 0 16 14 72 16 26 1 0*2 24 10 0*2 8 0 1
_PyTokenizer_FindEncodingFilename cde18e3c6eff0ed 0*10
_PyTokenizer_Free 2bd8f753775685f 290*2 0 290*2 0*3 290*2 0*2 290 0*3 244 0*4
_PyTokenizer_FromFile 56e49bf4b18ee26 0*6
_PyTokenizer_FromReadline 9a4e9b868fc2d18 0*6
_PyTokenizer_FromString c54de9cc9d3efdb 0*25
_PyTokenizer_FromUTF8 bb9fb6086d9dce3 290*2 0*2
_PyTokenizer_Get c0302d5f09af130 138 0*3 39 12 27 2 0 32 165 0 39 0 6748 2 39 163 2 27 12 2 12 0 2 0*4 138 0*9 8 0*2 17 0*2 165 0 17 8*2
_PyTokenizer_check_bom 4d2ccc2301b2406 0*7 c - - - - - - - - -
_PyTokenizer_check_coding_spec e6cb593e376e302 0*51 c - m - -
_PyTokenizer_ensure_utf8 8e43d4d85dc5e77 0*18
_PyTokenizer_error_ret f9bab18175b26e3 0*4
_PyTokenizer_indenterror a4d0ad3efffffff 0
_PyTokenizer_new_string 8ef23252852da94 290 0 m 5=290
_PyTokenizer_parser_warn 8501805fcc77acd 0*10
_PyTokenizer_syntaxerror a4d0ad3efffffff 0
_PyTokenizer_syntaxerror_known_range a4d0ad3efffffff 0
_PyTokenizer_tok_new 209aa3e3852da94 290 0
_PyTokenizer_translate_into_utf8 f9bab17da8a59e9 0*4
_PyTokenizer_translate_newlines efde90290f54090 22920*2 0 290 0 238 52 0*2
_PyTokenizer_warn_invalid_escape_sequence d2ae951e41727f6 0*9
_PyTraceBack_FromFrame a4d0ad3efffffff 0
_PyTraceBack_Print 521e02fdb86d866 0*52
_PyTraceMalloc_ClearTraces ae15a43ac976867 0*2
_PyTraceMalloc_Fini 3510b1f60c12e99 0*3
_PyTraceMalloc_GetMemory 209aa3e3852da94 0*2
_PyTraceMalloc_GetObjectTraceback a4d0ad3efffffff 0
_PyTraceMalloc_GetTraceback 56e49beb853f4f1 0*6
_PyTraceMalloc_GetTracebackLimit a4d0ad3efffffff 0
_PyTraceMalloc_GetTracedMemory 9c15a049fffffff 0*3
_PyTraceMalloc_GetTraces cc66d3b9a3844df 0*16
_PyTraceMalloc_Init 3a60b0e13c973bf 0*2 1*2 0*4
_PyTraceMalloc_IsTracing a4d0ad3efffffff 0
_PyTraceMalloc_ResetPeak ae15a43ac976867 0*2
_PyTraceMalloc_Start fcd5daa8282bc54 0*5 c -
_PyTraceMalloc_Stop 2f30c115c976867 0*2 c -
_PyTraceMalloc_TraceRef f37fb86b00b732c 0*6
_PyTraceback_Add 14b8eb242600c5 0*12
_PyTrash_thread_deposit_object a4d0ad3efffffff 0
_PyTrash_thread_destroy_chain a1bfc6fed398548 0*2 c -
_PyTuple_ClearFreeList 7735b69fb82a8a4 0*3
_PyTuple_DebugMallocStats 209aa3e1d398548 0*2
_PyTuple_FromArray f37fb86c17fb940 324865 148336 206516 172576*2
_PyTuple_FromArraySteal 14c19ca94157fe2 359392 0*3 182279*3
_PyTuple_MaybeUntrack 1e049589f97b1a1 93273 88331 6189 22212 2099 22212*2 17269
_PyTuple_Resize d7701851fb5a81b 14089 0 1847 0*3 1847 0 1847 0*3 3 1781 0 1781 0 3 0 20 0 3 0 c - m 60=10,72=9,92=1
_PyType_AddMethod a4d0ad3efffffff 0
_PyType_AllocNoTrack 694c16c71fbd5ef 25383 150018 7002 0 150018 25383 156595 5696 48331 m 100=30062,20=28166,36=20342,32=19885,24=14849,44=13474,8=10128,16=8464
_PyType_CalculateMetaclass 5763c66d49ebb8b 2426 173 0 138 69 0 2322*2 69*2 0*2 2069 0
_PyType_CheckConsistency 8133d5ff3670bb5 0*18
_PyType_GetBases ae15a43ac976867 0*2
_PyType_GetDict d140a68d852da94 153993 354749 151812
_PyType_GetDocFromInternalDoc b15abf24dbccb81 34*3 0 34
_PyType_GetFullyQualifiedName 5da6cf80de3e28f 20 0 20 0 20*2 0*3 20 0*3 20
_PyType_GetMRO ec30a358154fee2 0*3
_PyType_GetModuleByDef2 c6a3daab927c904 0*11 708 0 708 0*2 708 0*4
_PyType_GetModuleByDef3 878866de4ac1871 0*31
_PyType_GetSubclasses b333d1fb0503e9a 24 0 24*4 0 24*2 57 0*3 11 0*3 57 0
_PyType_GetTextSignatureFromInternalDoc 49ab80da728daca 0*10
_PyType_HasSubclasses 835abb20b0e1cbf 2 0*2 2 0*2
_PyType_InitCache 209aa3e1d398548 4096 1
_PyType_Lookup f9bab17da8a59e9 10001 6792 6435 0
_PyType_LookupId ae15a43ac976867 0*2
_PyType_LookupRef 436e89dcdcfe610 932533 897044 37258*2 0 895275 37258 36227 647127 3234 2326 623196 1981
_PyType_Name 550aa894fffffff 130 13
_PyType_NewManagedObject ae15a44542b0f02 5816 0
_PyType_SetFlags a4d0ad3efffffff 2
_PyType_SetFlagsRecursive ae15a43ac976867 13 0
_PyTypes_AfterFork a4d0ad3efffffff 0
_PyTypes_Fini f9bab17cc19fcfe 0*3
_PyTypes_FiniExtTypes bb9fb60d3ea26da 0*4
_PyTypes_FiniTypes 209aa3e1d398548 0*2
_PyTypes_InitTypes 1e04959261638f8 113 1 0 1 0*3
_PyUnicodeTranslateError_Create a4d0ad3efffffff 0
_PyUnicodeWriter_Dealloc f9bab17da8a59e9 838 128*3
_PyUnicodeWriter_Finish 8501805703b24f0 17031 0*2 15705*2 0 12546 0*4
_PyUnicodeWriter_Init a4d0ad3efffffff 18124
_PyUnicodeWriter_PrepareInternal 6722e855ab53e3e 0 13965 3152 26033 0 9876 2192 26033 12827 9761 9876 120 9756 2192*2 120 9756 2192 120 2192 0*2 2341 577 3152
_PyUnicodeWriter_PrepareKindInternal f9bab188a042780 0*4
_PyUnicodeWriter_WriteASCIIString 80056f049782aa0 40 0 1080 200 0*2 23328 7110 8 8266 29278 1160 0 1156 0 1156 0*6 m 1=9810,2=9356,36=3757,27=2994,4=2760,44=219,6=98,38=96
_PyUnicodeWriter_WriteChar 3fd5b9076515883 2000 11384 11012 2400 8984 0
_PyUnicodeWriter_WriteLatin1String e3f145063ec8e18 0*21 m -
_PyUnicodeWriter_WriteStr 5379d721e5c6cc5 113702 120465 120416 120246 40 119131 1245 170 0 170 0*2 40 0*4
_PyUnicodeWriter_WriteSubstring 716e8de60e91c1c 2241 3609 8217*2 0 3609*2 4608 1529 0*3
_PyUnicode_AsASCIIString 7df0bf888b25cd1 0 264 1942 0
_PyUnicode_AsLatin1String 8c2aba2e8b25cd1 0*2 100 0 100
_PyUnicode_AsUTF8NoNUL ec30a358154fee2 407*2 0
_PyUnicode_AsUTF8String a4d0ad3efffffff 0
_PyUnicode_CheckConsistency 85e1084379196f5 0*39
_PyUnicode_ClearInterned 1546c12546e5425 0*15
_PyUnicode_Copy cb23172a1f664ce 1664 0 96 0*2 1664 0 96*2 0 m 1=832,5=288,4=160,3=96,12=64,27=64,7=64,10=32
_PyUnicode_DecodeRawUnicodeEscapeStateful 65c5076843ccd65 0*62
_PyUnicode_DecodeUnicodeEscapeInternal a4d0ad3efffffff 0
_PyUnicode_DecodeUnicodeEscapeInternal2 976f046c7892df3 0*13 24 0*5 8 0*4 24 0 8 0*6 8 0*103 c -
_PyUnicode_DecodeUnicodeEscapeStateful 5c2192fe14256f8 0*10
_PyUnicode_EQ c0490771b97f685 13346 198*2 0 198 0*3 m 7=31,11=28,10=27,12=17,13=17,14=17,9=15,8=12
_PyUnicode_EncodeCharmap e7c259d6d511bc 0*103 m -
_PyUnicode_EncodeUTF16 bac7048a214d5dd 0 100 0*4 100 2200 0*12 100 2100 0*9 100*2 0*3 100 0 100*2 0 100 0*6 100*2 0*36 100*2 0*2 m -
_PyUnicode_EncodeUTF32 db5a4073beae189 0*92 m -
_PyUnicode_EncodeUTF7 6ca870812f24c00 0*30
_PyUnicode_Equal ae15a43ac976867 80453 50907
_PyUnicode_EqualToASCIIId 2a5bdd169a8d2e 0*7
_PyUnicode_EqualToASCIIString 15f727a2e654363 41694*2 5836 0 m 4=2670,5=1734,7=712,9=198,8=123,12=116,6=98,10=60
_PyUnicode_ExactDealloc a4d0ad3efffffff 11464
_PyUnicode_FastCopyCharacters a4d0ad3efffffff 0
_PyUnicode_FastFill 41b601c695ddc4c 0*3 1284 0*4 m 1=1184,6=60,7=40
_PyUnicode_FindMaxChar 8ab94ddffbc9d90 0*8 3611 0*9 3609 0*2 1531 0*6 2 0*12
_PyUnicode_Fini 9a4e9b8419c8a48 0*6
_PyUnicode_FiniTypes a4d0ad3efffffff 0
_PyUnicode_FormatAdvancedWriter 53c9d6d768ffb6e 0*4 745 0*24
_PyUnicode_FormatLong 805400286eb0322 0*2 48 256 48 0*2 496 0*3 192 0*2 304 0 304 0*2 304 0 304*2 0 304 0*6 304 0*11
_PyUnicode_FromASCII 27f7239db2411e5 105035 30290 105035 0*3 m 0=16260,3=15641,5=15329,4=14345,2=8815,7=6477,6=4129,18=3509
_PyUnicode_FromId f3ce5eebfba530e 0*13 m -
_PyUnicode_GetNameCAPI ae15a44542b0f02 0*2
_PyUnicode_InitEncodings 334b8aada0f7086 0*3 1*2 0*2 1 0*3
_PyUnicode_InitGlobalObjects 3c3b8ba431b2bf8 256 1*2 0*2 1 0 1 0*2 128
_PyUnicode_InitState bb9fb60d0c88278 8 1*3
_PyUnicode_InitTypes 7735b6a573f831e 0 1*3
_PyUnicode_InsertThousandsGrouping a691871eb775aad 200 0*2 200 839*2 1478 0 200*3 0 1478*2
_PyUnicode_InternImmortal a4d0ad3efffffff 117830
_PyUnicode_InternInPlace a4d0ad3efffffff 0
_PyUnicode_InternMortal a4d0ad3efffffff 107724
_PyUnicode_InternStatic 9a4e9b79fe313d3 0 996 0*4
_PyUnicode_InternedSize a4d0ad3efffffff 0
_PyUnicode_InternedSize_Immortal 209aa3e1d398548 0*2
_PyUnicode_IsAlpha ae15a43ac976867 137129*2
_PyUnicode_IsCaseIgnorable ae15a43ac976867 0*2
_PyUnicode_IsCased ae15a43ac976867 32900*2
_PyUnicode_IsDecimalDigit 3510b1f41345450 35309*2 2409
_PyUnicode_IsDigit 3510b1ed9883335 27900*2 1098
_PyUnicode_IsLinebreak f37fb86b82a3377 0*9 32*2
_PyUnicode_IsLowercase ae15a43ac976867 8564*2
_PyUnicode_IsNumeric ae15a43ac976867 26802*2
_PyUnicode_IsPrintable ae15a43ac976867 3161*2
_PyUnicode_IsTitlecase ae15a43ac976867 8401*2
_PyUnicode_IsUppercase ae15a43ac976867 782*2
_PyUnicode_IsWhitespace d329c8a2dec2ab3 0*30
_PyUnicode_IsXidContinue ae15a43ac976867 2555*2
_PyUnicode_IsXidStart ae15a43ac976867 392*2
_PyUnicode_JoinArray 43125c51dc0e456 0*2 107757 166 107757 0*2 16440 0 25021 107405 101860 1584 0 20309 4231 0 20661*2 0 3879 20309 0 20309 2550 0 442 0 20661 0 442 0 3360 0*4 166 20661 107757 166 0 87096 166 0 m 1=15862,2=573,5=5 1=27105,3=18548,2=13079,4=11743,5=8003,7=3674,6=3473,8=2938
_PyUnicode_ScanIdentifier 36fe8293aab122b 392 2555 0 2555 0 392 0*2 392 0*2
_PyUnicode_ToDecimalDigit 3510b1ed9883335 4716*2 2071
_PyUnicode_ToDigit 3510b1ed9883335 0*3
_PyUnicode_ToFoldedFull f37fb86fb4d5b56 200 2100 2200 100*2
_PyUnicode_ToLowerFull b15abf22d37ab50 0 27400 0 27400
_PyUnicode_ToLowercase f9bab17d1a2c044 4630 0 4630
_PyUnicode_ToNumeric 3861c9da0f12db5 0*1923
_PyUnicode_ToTitleFull b15abf22d37ab50 0 7600 0 7600
_PyUnicode_ToTitlecase f9bab17d1a2c044 0*3
_PyUnicode_ToUpperFull b15abf22d37ab50 0*4
_PyUnicode_ToUppercase f9bab17d1a2c044 150 0 150
_PyUnicode_TransformDecimalAndSpaceToASCII 9757f4ae3c36a79 0*10 10370 0 7181 0*5
_PyUnicode_WideCharString_Converter 860b4e245bd106 0*4
_PyUnicode_WideCharString_Opt_Converter 4080babffee2613 0*5
_PyUnicode_XStrip 697e87aaf42d07 4076 149 459 11975 0*2 1596 3030 0 4332 0*2 3367 0 4177 0*2 4658 0*5
_PyWarnings_Fini 908b9266516abdb 0*10
_PyWarnings_Init a4d0ad3efffffff 1
_PyWarnings_InitState cde18e45a08021f 0*2 5 1*6 0*3
_PyWeakref_ClearRef a4d0ad3efffffff 442
_PyWeakref_ClearWeakRefsNoCallbacks 209aa3e1d398548 0 14
_PyWeakref_GetWeakrefCount f37fb869474a53d 1839 1867*2 0*2
_PyWeakref_IsDead ae15a43ac976867 0*2
_PyWideStringList_AsList d86b9c11a8cbb21 6*2 0*2 9 0 9
_PyWideStringList_Clear 209aa3e1d398548 8 42
_PyWideStringList_Copy 1e04958ac4a4484 0 8*2 0 5 12 5
_PyWideStringList_Extend bb9fb608aecd8ed 0*2 2*2
_PyXI_ApplyCapturedException a4d0ad3efffffff 0
_PyXI_ApplyError af92f9bc8270e96 0*20
_PyXI_ApplyNamespace 9ea6ad2eeaa5d12 0*13 c -
_PyXI_ClearExcInfo a4d0ad3efffffff 0
_PyXI_EndInterpreter 56e49bf37aea84c 0*6
_PyXI_Enter f2f8e5e777c88c1 0*21
_PyXI_ExcInfoAsObject a4d0ad3efffffff 0
_PyXI_Exit a4d0ad3efffffff 0
_PyXI_FillNamespaceFromDict b8e87b824f0247 0*9
_PyXI_Fini b15abf1e47b5ec9 0*5
_PyXI_FiniTypes a4d0ad3efffffff 0
_PyXI_FormatExcInfo a4d0ad3efffffff 0
_PyXI_FreeNamespace 1e0495916fe4355 0*8
_PyXI_HasCapturedException a4d0ad3efffffff 0
_PyXI_Init b15abf27f55c4a4 1*3 0
_PyXI_InitExcInfo 878866e5a7daaaa 0*29
_PyXI_InitTypes f9bab17d1a2c044 1 0 1
_PyXI_NamespaceFromNames 3fd5b908cf82619 0*6
_PyXI_NewInterpreter 3fd5b90b60d797a 0*5
_PyXI_excinfo_format 64e49ff1c082861 0*10
_Py_BaseObject_RichCompare a4d0ad3efffffff 6061
_Py_BreakPoint a4d0ad3efffffff 0
_Py_BuildValue_SizeT a4d0ad3efffffff 0
_Py_CalculateSuggestions d69cc0bdc82d4bd 0 616*2 56 616 0 56 0 56 0 56 0*5
_Py_CallInInterpreter a1bfc700852da94 0*2 c -
_Py_CallInInterpreterAndRawFree a1bfc700852da94 0*2 c -
_Py_CheckFunctionResult c7248736aeb54dd 702120 0 8727*2 0*6
_Py_CheckRecursiveCall 7735b6a204db6fd 0*4
_Py_CheckRecursiveCallPy 7735b6a204db6fd 0*4
_Py_CheckSlotResult 9a4e9b7a3377655 0*6
_Py_ClearArgcArgv a4d0ad3efffffff 0
_Py_ClearFileSystemEncoding dd5bcf9f5cc5c1 1 0*2 1*2
_Py_CoerceLegacyLocale 5da6cf81beb22f6 0*14
_Py_CreateMonitoringObject 8d4d6fd078518ab 0 1*2 17*2 0 1 17 0 8 1*3 0 1 0 1*2 0 1 0*2 1 0*2 1 0*3
_Py_Dealloc 772e683dc976867 1225321 0 c - ../python/Objects/tupleobject.c;tupledealloc=342612,../python/Objects/unicodeobject.c;unicode_dealloc=249925,../python/Objects/longobject.c;long_dealloc=157463,../python/Objects/dictobject.c;dict_dealloc=89057,../python/Objects/methodobject.c;meth_dealloc=78870,../python/Objects/listobject.c;list_dealloc=58624,../python/Objects/floatobject.c;float_dealloc=33797,../python/Objects/typeobject.c;object_dealloc=30046
_Py_DecRef ae0e7a958abf6aa 165 83 0*2 c - -
_Py_DecodeLocaleEx a09da41a769c1b 152 316 0*15
_Py_DecodeUTF8Ex fe66d7c18dd6140 0 316*3 0*2 316 0*2 316 0 316*2 0*4 316 0*2 316 0
_Py_DecodeUTF8_surrogateescape 3510b1edd161620 0*3
_Py_DisplaySourceLine a4d0ad3efffffff 0
_Py_DumpASCII 9827f59c0015a75 0*21
_Py_DumpDecimal ae15a43ac976867 0*2
_Py_DumpExtensionModules 16a8f280ab585a3 0*20
_Py_DumpHexadecimal ae15a4398810f9c 0*2
_Py_DumpPathConfig 6af34b3c684b42e 0*35
_Py_DumpTraceback a4d0ad3efffffff 0
_Py_DumpTracebackThreads 211dfe5825f99ee 0*21
_Py_EncodeLocaleEx a4d0ad3efffffff 23
_Py_EncodeLocaleRaw 5fcfa1ab42b0f02 0*3
_Py_EncodeUTF8Ex 3e52e57c16d74e2 4 0 664 30 0 26 0 30 0*8 30 0*4
_Py_FatalErrorFormat 3510b1f47a80440 0*3
_Py_FatalErrorFunc a4d0ad3efffffff 0
_Py_FatalRefcountErrorFunc a4d0ad3efffffff 0
_Py_FdIsInteractive bb9fb60f0aa97c3 0*5
_Py_FinalizeAllocatedBlocks a4d0ad3efffffff 0
_Py_FinishPendingCalls 2a5bdcd0dce7d6 0*6
_Py_GetBaseOpcode bb9fb612fe2eacf 384030 0*2 384030
_Py_GetConfig ae15a442a4d8805 7643 0
_Py_GetConfigsAsDict 9dd4b0e4e07c113 0*107
_Py_GetConstant_Init a4d0ad3efffffff 1
_Py_GetEnv f9bab188b6419c2 6 0*3
_Py_GetErrorHandler a73e9e5c7436202 416 346*2 200*3 0*3
_Py_GetForceASCII ae15a44542b0f02 0*2
_Py_GetGlobalAllocatedBlocks a4d0ad3efffffff 0
_Py_GetLocaleEncoding c4cab45a1345450 0*4
_Py_GetLocaleEncodingObject 209aa3e3852da94 0*2
_Py_GetLocaleconvNumeric 22f3cd351423c97 0*13
_Py_GetStdlibDir ec30a35a43fa13e 1*2 0
_Py_GetTicksPerSecond ae15a43ac976867 1*2
_Py_Get_Getpath_CodeObject a4d0ad3efffffff 0
_Py_Gid_Converter 5da6cf7a529de12 0*14
_Py_HandlePending cde18e45d065777 0*2 29 0*3 29 0*5
_Py_HandleSystemExit 8d4d6fc6ae8e076 0*26
_Py_HashBytes 2f30c115c976867 101114 101112 c ../python/Python/pyhash.c;fnv=101112
_Py_HashDouble 276e81d459fb97a 6476 0 6476 0*3 1588 0 1588
_Py_HashRandomization_Fini ae15a44542b0f02 0*2
_Py_HashRandomization_Init 56e49be97e5bc47 0*3 1 0*2
_Py_IncRef ae15a43ac976867 0*2
_Py_InitVersion ae15a43ac976867 2 1
_Py_InitializeMain 7735b6a99739c30 0*3
_Py_Instrument ae15a43ac976867 1360 0
_Py_Instrumentation_GetLine f9bab1814a59b9b 0*3
_Py_IsCoreInitialized a4d0ad3efffffff 0
_Py_IsInterpreterFinalizing ae15a44542b0f02 4*2
_Py_IsLocaleCoercionTarget 3510b1edbeaec82 0*3
_Py_IsValidFD ae15a43ac976867 3*2
_Py_KeyedHash d2ae951dd64b5d5 0*9
_Py_LegacyLocaleDetected f37fb86d93c2ba1 0*6
_Py_MakeCoro 8fc4894b51ec575 0*4 1226 10 19817 10 0 1226 0*3
_Py_Mangle 18ae3411938d39f 0 2441 978 8 0*8 978 0*6 238 0*5 88 0*6 88 0*42
_Py_MaybeMangle f37fb869c4c286c 2234*2 0*4
_Py_NewReference 2f30c115c976867 3292865 0 c -
_Py_NewReferenceNoTotal 2f30c115c976867 25971 0 c -
_Py_PreInitializeFromConfig 1e04958854502e5 78 0 78 0*3
_Py_PreInitializeFromPyArgv b8e87bc3b72702 0*2 1 0*4 1
_Py_ResetForceASCII a4d0ad3efffffff 0
_Py_RestoreSignals a4d0ad3efffffff 0
_Py_ResurrectReference a4d0ad3efffffff 0
_Py_RunGC ae15a43ac976867 29*2
_Py_ScheduleGC ae15a44542b0f02 0*2
_Py_SetFileSystemEncoding 3510b1efe12407b 1*2 0
_Py_SetImmortal ec30a358154fee2 18984 400 399
_Py_SetImmortalUntracked a4d0ad3efffffff 2
_Py_SetLocaleFromEnv a4d0ad3efffffff 0
_Py_SetRefcnt ae15a43ac976867 0*2
_Py_SourceAsString d329c89d9bacb2b 0 290 0*11
_Py_Specialize_BinaryOp a09da3966c7d70 647 147 109 425 107 1156 1838 1741 11 12 131 81 97 28 86 4 317 12 20 14
_Py_Specialize_BinarySubscr 2bd8f75833e4bc4 462 276 438 125 273 143 257 273 86 124 126 127 100 22 106 22 20*6
_Py_Specialize_Call b7e10c36282220a 1294 4223 437 1092 53 222 761 135 525 193 113 196 240 349 525 273 200 196 211 321 133 283 94 395 49 223 116 321 211 33 176 116 21 100 145 87 100 42 95 93 87 330 480 145
_Py_Specialize_CompareOp b8e87bc66db7fb 227*2 518 361 6 323 244 302 234 278
_Py_Specialize_ContainsOp 7df0bf8a27652d9 151 607 551 509*2
_Py_Specialize_ForIter d2ae9520585885d 147 100 600 110 15 591 15
_Py_Specialize_LoadAttr 9aae131787986e4 824 266 1466 173 0 2 303 346 2905 2904 4084 5427 700 5422 700 862 700 442 547 225 1847 2138 173 280 395 0 31 525 672 225 16 173 280 1843 387 525 38 0 266 173 0*2 173 0 173 0 173*2 0 173*2 266
_Py_Specialize_LoadGlobal 5763c664e0ac33f 0*2 3707*2 1991 1716 1991 3707 1991 1716*7
_Py_Specialize_LoadSuperAttr 4a45b3bd786dad9 0*2 46*2 16
_Py_Specialize_Send bb9fb6102971efd 27 17 27 17
_Py_Specialize_StoreAttr f0918b03a851989 176 1585 602 1585 602 1549 1517 1098 176 983 15 176*3
_Py_Specialize_StoreSubscr d86b9c118f72dda 0 239 126 162 0 49 26
_Py_Specialize_ToBool 42e9d45866e2e40 107 63 0 772 112 69 456 155 393 229 213 393 213 207 107 63*2
_Py_Specialize_UnpackSequence 1e04958961f2d75 31 230 23 10 8 178 52
_Py_SymtableStringObjectFlags b15abf22ee28453 0*4
_Py_UTF8_Edit_Cost 7df0bf8d2886b7f 0*5
_Py_Uid_Converter 5da6cf7a529de12 0*14
_Py_UniversalNewlineFgetsWithSize d86b9c08da33acf 0*8
_Py_VaBuildStack ccd32fc3c8e35 0*3 9653 0*4 6 0 3171 0 3171 0*2
_Py_VaBuildValue_SizeT a4d0ad3efffffff 0
_Py_WriteIndent bb9fb60774aeb2e 0*4
_Py__ZSt15get_new_handlerv a4d0ad3efffffff 0
_Py_abspath db81b7a09690b45 0 1*2 0*5 m - -
_Py_add_relfile a4d0ad3efffffff 2
_Py_asdl_alias_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_arg_seq_new accd2c66b3e0a02 0 249 0 249 0 223 m 12=248,20=1
_Py_asdl_arguments_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_comprehension_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_excepthandler_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_expr_seq_new accd2c66b3e0a02 0 358 0 358 0 148 m 12=281,16=70,40=3,48=3,20=1
_Py_asdl_generic_seq_new accd2c66b3e0a02 0 3919 0 3919 0 637 m 12=3053,16=490,20=137,24=84,28=55,32=34,36=26,48=11
_Py_asdl_identifier_seq_new accd2c66b3e0a02 0 16 0 16 0*2 m 12=16
_Py_asdl_int_seq_new accd2c66b3e0a02 0 52 0 52 0*2 m 12=52
_Py_asdl_keyword_seq_new accd2c66b3e0a02 0 16 0 16 0*2 m 12=16
_Py_asdl_match_case_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_mod_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_pattern_seq_new accd2c66b3e0a02 0 16 0 16 0*2 m 12=16
_Py_asdl_stmt_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_type_ignore_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_type_param_seq_new accd2c66b3e0a02 0*6 m -
_Py_asdl_withitem_seq_new accd2c66b3e0a02 0*6 m -
_Py_bytes_capitalize 3510b1ed7d31f39 0*3
_Py_bytes_contains 56e49be8cad4705 0 6 0*4
_Py_bytes_count e129cc9c66c9caa 0*17
_Py_bytes_endswith a4d0ad3efffffff 160
_Py_bytes_find ae15a43ac976867 1613*2
_Py_bytes_index ec30a353c10357e 0*3
_Py_bytes_isalnum 3fd5b902b8b72f4 0*7
_Py_bytes_isalpha 3fd5b902b8b72f4 0*7
_Py_bytes_isascii 2c04919d955fc34 0*10
_Py_bytes_isdigit 3fd5b902b8b72f4 0*7
_Py_bytes_islower 8c2aba33a61dbbb 0*6
_Py_bytes_isspace 3fd5b902b8b72f4 0*7
_Py_bytes_istitle adfb97592cf57f1 0*10
_Py_bytes_isupper 8c2aba33a61dbbb 0*6
_Py_bytes_lower 209aa3e1d398548 183978 27071
_Py_bytes_maketrans f37fb8646544357 1024 179 4 0 4
_Py_bytes_rfind ae15a43ac976867 0*2
_Py_bytes_rindex ec30a353c10357e 0*3
_Py_bytes_startswith a4d0ad3efffffff 169
_Py_bytes_swapcase 7df0bf84a67d7f0 0*4
_Py_bytes_title 9a4e9b8840cf80a 0*6
_Py_bytes_upper 209aa3e1d398548 36321 2390
_Py_c_abs 9a4e9b79db6dbdd 0*6
_Py_c_diff a4d0ad3efffffff 0
_Py_c_neg a4d0ad3efffffff 0
_Py_c_pow 710b5f680eba67 0*7
_Py_c_prod a4d0ad3efffffff 0
_Py_c_quot 899fb212d0c9f69 0*6
_Py_c_sum a4d0ad3efffffff 0
_Py_call_instrumentation a4d0ad3efffffff 0
_Py_call_instrumentation_2args a4d0ad3efffffff 0
_Py_call_instrumentation_arg a4d0ad3efffffff 0
_Py_call_instrumentation_exc2 b15abf26911d111 0*5
_Py_call_instrumentation_instruction 5da6cf87ac40efb 0*12
_Py_call_instrumentation_jump 8c2aba2aa793845 0*6
_Py_call_instrumentation_line df8d11510d62348 0*28 c -
_Py_clear_generic_types 482cdd5a50a1c70 0*19
_Py_closerange 209aa3e1d398548 0*2
_Py_convert_optional_to_ssize_t 3fd5b90d7313f27 1264*3 0 1264 0
_Py_device_encoding ec30a35a8065285 0*3
_Py_dg_dtoa 60dd4c9458e1fdb 360 6597 0*13 68 2252 544 360 7749 0*10 48 0 7693 7749*3 0 7573 2393 1740 56 0*8 120 0*2 96 6597 1056 0 7749 3616 616 5981 0*5 96 1056 5981 0 7749 0 432 0*4 320 0*4 120 5981 144 0 32 5981*2 24 8760 0 5981 0 5981 1152 0*4 5621 0*2 5981 0*2 832 72879 120 0 5981 70519*2 0 24 0 144 0*4 76500 0 5981 37484 74100 5981 70519 5981*2 144 0 37484 0*2 73860 0*3 144 0*3 73860 0*3 3621 3501 0*4 2360 120 2592 0*3 2360 2592 572 2592 0*11 7141*2 0 7749 32 2880 0*3 144 0*2 3621 71308 0 572*2 0*4 m -
_Py_dg_freedtoa 209aa3e3852da94 0 7797
_Py_dg_strtod f11d505a20c8907 8820 24 20564 0*3 63720 0*3 240 0*5 3700 9360 28304 55440 25900 0 160 0 1 0*3 8740 4 176*2 80 1 4 0 3780 0 3780 0 3780 0 3780 0 3780 0*2 28128*2 0*2 24 0 3780*3 0 8820 24 8820 80 3780 3700 3780 80 3700 80*2 3780 80 3700 5120 0 24 0*2 2032 2564 0*3 3780 2820 80 0 3700 0 3700 0 5120 0*9 2820 3700 0 80 40 0 2564 3700 0 3676 0 4568 0 24 80 44 0*2 80 0*2 4568 24 1216 0*34 80*2 24 8736 0 80*4 256 0 572 0*5 40 0 40 0*3 2564*2 80 0 8820 0*2 m 16=3700,12=80
_Py_dict_lookup 20a423efc8a6550 775 1 38181 18781 776 1 775 1 0 111985 0 40688 0*4 82798 34783 41900 20802 0*6 32261 0*3 19271 0 26560 11446 26560 0 11446 0*3 776 26549*2 0 11446*2 0 118888 26560 11446 0*2 1228874 813505 19492 396653 61926 56962 1 0*3 56240 0 23337 0
_Py_dict_lookup_threadsafe ec30a358154fee2 0*3
_Py_dup a4d0ad3efffffff 0
_Py_ext_module_loader_info_clear 8fc4894f6eedf4a 56 0*2 56*2 0*2 2 56 0*3 56
_Py_ext_module_loader_info_init 878866e580c457d 0*27
_Py_ext_module_loader_info_init_for_builtin 3510b1eb87d49fc 56*2 2
_Py_ext_module_loader_info_init_for_core ae15a43ac976867 0*2
_Py_ext_module_loader_info_init_from_spec d2ae9523cc5c1cb 0*9
_Py_ext_module_loader_result_apply_error 908b9267dcd1e7f 0*10
_Py_ext_module_loader_result_clear a4d0ad3efffffff 56
_Py_find_basename f9bab186bf587c3 0*3
_Py_fopen_obj 3c3b8ba47d9469a 0*2 56*2 0 56 0*2 56*2 0*2 56
_Py_fstat ae15a43ac976867 0*2
_Py_fstat_noraise a4d0ad3efffffff 397
_Py_get_blocking 209aa3e3852da94 0*2
_Py_get_env_flag 82f5a24e2c57bb3 0*10
_Py_get_inheritable 209aa3e3852da94 0*2
_Py_get_xoption 56e49bf392b55cd 0*5 10
_Py_gitidentifier a4d0ad3efffffff 1
_Py_gitversion a4d0ad3efffffff 1
_Py_hashtable_clear c250325f8dde9fe 0*5 c - - -
_Py_hashtable_compare_direct a4d0ad3efffffff 0
_Py_hashtable_destroy 726d600f8dde9fe 0*5 c - - - - -
_Py_hashtable_foreach 1b6bfe6b087be3f 0*6 c -
_Py_hashtable_get 2f30c115c976867 48896 13099 c _Py_hashtable_get_entry_generic=48896
_Py_hashtable_get_entry_generic ae0e7a95648ed4c 38973 25874 13099 48955 c ../python/Objects/unicodeobject.c;hashtable_unicode_hash=48896,../python/Python/import.c;hashtable_hash_str=59 ../python/Objects/unicodeobject.c;hashtable_unicode_compare=13099
_Py_hashtable_hash_ptr a4d0ad3efffffff 0
_Py_hashtable_len a4d0ad3efffffff 0
_Py_hashtable_new b15abf297efdafc 0*5
_Py_hashtable_new_full 67cb11dd445c112 6*3 0 1*2 c PyMem_RawMalloc=2 PyMem_RawMalloc=2 -
_Py_hashtable_set 2f2b1fbdd7c3f22 998*2 7 0 c PyMem_RawMalloc=998 ../python/Objects/unicodeobject.c;hashtable_unicode_hash=996,../python/Python/import.c;hashtable_hash_str=2 -
_Py_hashtable_size a4d0ad3efffffff 0
_Py_hashtable_steal efa32de9c58948 0*6 c - - -
_Py_initialize_generic 436e89dfa6b507e 1*12
_Py_isabs a4d0ad3efffffff 6
_Py_join_relfile ec30a35a8065285 0*3
_Py_make_parameters 2213456ba66161c 0*8 1*2 0*4 1 0*4 1 0*7 1*2 0*3 1 0*4
_Py_make_paramspec a4d0ad3efffffff 0
_Py_make_typealias a4d0ad3efffffff 1
_Py_make_typevar a4d0ad3efffffff 5
_Py_make_typevartuple a4d0ad3efffffff 0
_Py_module_getattro a4d0ad3efffffff 14155
_Py_module_getattro_impl b5ce2f92510b9ea 0 20310 1225 18*2 26 1217 26*3 18 0*3 18 0*2 18 0*2 18 2 0 6 14 0 18 2 0*9 18 0*12 18 0*2 18
_Py_normalize_encoding efde9030a4de9d9 5095 27483 24096*2 3387*2 5095*2 20709
_Py_normpath a4d0ad3efffffff 4
_Py_normpath_and_size bd0c42025661a3a 0*4 1 11 86 0*2 38 0 8 0*2 11 0*2 9 7 0 4 0*2 7 1 0 1*2 0*4 1 5 0*4
_Py_open a4d0ad3efffffff 0
_Py_open_noraise a4d0ad3efffffff 0
_Py_parse_inf_or_nan 4c1e88f30879999 10 9 3*3 0 4 3 1 0 1 0
_Py_qsbr_advance a4d0ad3efffffff 0
_Py_qsbr_after_fork bb9fb6080a231ad 0*4
_Py_qsbr_attach a4d0ad3efffffff 0
_Py_qsbr_detach a4d0ad3efffffff 0
_Py_qsbr_fini a4d0ad3efffffff 0
_Py_qsbr_poll 899fb2159630bf1 0*6
_Py_qsbr_register 3510b1ed9883335 0*3
_Py_qsbr_reserve 7784502091d53e6 0*13 m -
_Py_qsbr_shared_next a4d0ad3efffffff 0
_Py_qsbr_unregister 3510b1ed9883335 0*3
_Py_read 8c2aba2949221df 0*3 414 0*2
_Py_set_blocking ae15a44542b0f02 0*2
_Py_set_eval_breaker_bit_all b15abf2ab4b1476 0*4
_Py_set_function_type_params 3fd5b906c6b43df 3 0 3*2 0*2
_Py_set_inheritable a4d0ad3efffffff 220
_Py_set_inheritable_async_safe a4d0ad3efffffff 0
_Py_set_localsplus_info ae15a43ac976867 360 0
_Py_set_typeparam_default 6338f93422de0a6 0*19
_Py_skiproot bb9fb612b3061e1 0 12 0*2
_Py_slot_tp_getattr_hook 82fcd3ae848d3b2 0*3 68568 0 68568 0*3 68568 0*2 6974 0*3 68568 0*3 68568 0*2 6974 0*2 68568 0*7 c - - -
_Py_slot_tp_getattro a4d0ad3efffffff 0
_Py_stat 9a4e9b7cba2fea2 0*7
_Py_str_to_int 5fcfa1a0c976867 0*3
_Py_strhex a4d0ad3efffffff 240
_Py_strhex_bytes a4d0ad3efffffff 0
_Py_strhex_bytes_with_sep a4d0ad3efffffff 0
_Py_strhex_with_sep a4d0ad3efffffff 48
_Py_string_to_number_with_underscores 49b05e70bb1dc0c 0*4 8808 0*4 c ../python/Objects/floatobject.c;float_from_string_inner=8808 -
_Py_subs_parameters 3a4aef5fb2aa86f 0*130
_Py_subscript_generic bb9fb60a5c96e71 2 0 2 0
_Py_type_getattro a4d0ad3efffffff 71548
_Py_type_getattro_impl 821c5bcc498f313 0 42530 38906 46764 71125 0 31523 38053 43146 4234 243 37986 43146 4234 10068 243 0*4 10052 16 38421 c ../python/Objects/descrobject.c;getset_get=4220,../python/Objects/descrobject.c;property_descr_get=14 ../python/Objects/descrobject.c;wrapperdescr_get=20081,../python/Objects/funcobject.c;sm_descr_get=8458,../python/Objects/descrobject.c;classmethod_get=6206,../python/Objects/funcobject.c;func_descr_get=5448,../python/Objects/funcobject.c;cm_descr_get=2348,../python/Objects/descrobject.c;method_get=543,../python/Modules/_collectionsmodule.c;tuplegetter_descr_get=34,../python/Objects/descrobject.c;getset_get=17 ../python/Objects/funcobject.c;func_descr_get=175,../python/Objects/descrobject.c;method_get=68
_Py_union_args a4d0ad3efffffff 0
_Py_union_type_or 13fd72361416f14 3 49 50 47 0 3 50*2 49 26 49 0*2 49*2 50 0*2 49 50 0 49*2 1 0*2 49*2 0*4 43 50
_Py_unset_eval_breaker_bit_all b15abf2ab4b1476 0*4
_Py_wfopen ce0fbd5c6baf061 3*2 0 3 0*3
_Py_wgetcwd f37fb8607d70b6c 1 0 1 0 1
_Py_wreadlink efde902e246e045 0*8
_Py_wrealpath 29b199b624da41a 0*7
_Py_write a4d0ad3efffffff 33
_Py_write_noraise 96d0a9268810f9c 0*4
_Py_wstat d140a68d852da94 0*3
_Pypegen_raise_decode_error a6b9c3d4b62650f 0*16
_Pypegen_set_syntax_error 74db85f8efb6689 0*7 56 0*3
_Pypegen_stack_overflow a4d0ad3efffffff 0
_Pypegen_tokenizer_error 14b8eb2f76e078 0*13
_mi_abandoned_await_readers 209aa3e1d398548 0*2
_mi_abandoned_collect e0ae911c186acd6 0*8
_mi_abandoned_pool_visit_blocks f37fb863fd0c1ee 0*5
_mi_abandoned_reclaim_all 209aa3e1d398548 0*2
_mi_arena_alloc a4d0ad3efffffff 0
_mi_arena_alloc_aligned 16a8f2818364300 0*21
_mi_arena_collect a4d0ad3efffffff 0
_mi_arena_contains b15abf1d6420f96 0*5
_mi_arena_free ee59cdae9572b41 0*13
_mi_arena_id_none a4d0ad3efffffff 0
_mi_arena_memid_is_os_allocated a4d0ad3efffffff 0
_mi_arena_memid_is_suitable 209aa3e3852da94 0*2
_mi_arena_unsafe_destroy_all 56e49bf5bb73f85 0*6
_mi_bin 86efb33999f94d0 0*5
_mi_bin_size a4d0ad3efffffff 0
_mi_bitmap_claim 7735b6a458a2cf0 0*4
_mi_bitmap_claim_across dc718d83cd38aa7 0*13
_mi_bitmap_is_any_claimed ec30a358154fee2 0*3
_mi_bitmap_is_any_claimed_across a4d0ad3efffffff 0
_mi_bitmap_is_claimed ec30a358154fee2 0*3
_mi_bitmap_is_claimed_across a4d0ad3efffffff 0
_mi_bitmap_try_claim b15abf1f1ba074e 0*5
_mi_bitmap_try_find_claim_field 237490c474ab0b3 0*10
_mi_bitmap_try_find_from_claim bdc48d561d6b353 0*12
_mi_bitmap_try_find_from_claim_across 334b8aaf953f9a6 0*13
_mi_bitmap_try_find_from_claim_pred 28eca7d6b1674a2 0*16 c -
_mi_bitmap_unclaim ec30a358154fee2 0*3
_mi_bitmap_unclaim_across ddde94306500434 0*10
_mi_clock_end a4d0ad3efffffff 0
_mi_clock_now a4d0ad3efffffff 0
_mi_clock_start ae15a44542b0f02 1*2
_mi_commit_mask_committed_size b15abf217093378 0*4
_mi_commit_mask_next_run 8501805affca6db 0*9
_mi_current_thread_count a4d0ad3efffffff 0
_mi_deferred_free 6d15c679154fee2 0*3 c -
_mi_error_message 9f21f0ad5f1e7fe 0*8 c -
_mi_fprintf a4d0ad3efffffff 0
_mi_fputs 53662e8a9bd3ad3 0*8 c - - - -
_mi_free_delayed_block 5c21930c7a4c534 0*9
_mi_free_generic 615197cee8f620b 0*9
_mi_heap_area_init 2a5bdcbb922c65 0*6
_mi_heap_area_visit_blocks 5afcf282453b9bb 0*22 c - - - - m -
_mi_heap_collect_abandon a4d0ad3efffffff 0
_mi_heap_collect_retired 56e49be9d6cb534 0*6
_mi_heap_delayed_free_all 209aa3e1d398548 0*2
_mi_heap_delayed_free_partial f6cab0500c23ecc 0*9
_mi_heap_destroy_pages 7df0bf88fbe6022 0*5
_mi_heap_init_ex 3fd5b906369b2a2 0*5
_mi_heap_main_get a4d0ad3efffffff 0
_mi_heap_malloc_zero 5d1729fd42f8f42 0*5 m -
_mi_heap_malloc_zero_ex 5d1729fd42f8f42 0*5 m -
_mi_heap_memid_is_suitable 209aa3e3852da94 0*2
_mi_heap_random_next ae15a44542b0f02 0*2
_mi_heap_realloc_zero 864ac3620b81fb 0*11 m - -
_mi_heap_set_default_direct a4d0ad3efffffff 0
_mi_heap_unsafe_destroy_all 7735b69b9a7afd9 0*3
_mi_is_main_thread 550aa894fffffff 0*2
_mi_malloc_generic df6981c8beb3d14 0*14 c - m - -
_mi_options_init d86b9c0452e9c3a 26 1 0 25 0*2
_mi_os_alloc 3510b1eb87d49fc 0*3
_mi_os_alloc_aligned 16a8f28b1a448ae 0*20
_mi_os_alloc_aligned_at_offset b871856e2ce1e5d 0*9
_mi_os_alloc_huge_os_pages 3510b1ed9883335 0*3
_mi_os_commit ae15a43ac976867 0*2
_mi_os_decommit a4d0ad3efffffff 0
_mi_os_free a4d0ad3efffffff 0
_mi_os_free_ex bdc48d55740cf4a 0*12
_mi_os_get_aligned_hint a4d0ad3efffffff 0
_mi_os_good_alloc_size 6b949eda6fc7593 0*7
_mi_os_has_overcommit a4d0ad3efffffff 0
_mi_os_has_virtual_reserve a4d0ad3efffffff 0
_mi_os_init a4d0ad3efffffff 0
_mi_os_large_page_size 550aa894fffffff 0*2
_mi_os_numa_node_count_get 3510b1eac6b2e07 0*3
_mi_os_numa_node_get ae15a44542b0f02 0*2
_mi_os_page_size a4d0ad3efffffff 0
_mi_os_protect a4d0ad3efffffff 0
_mi_os_purge a4d0ad3efffffff 0
_mi_os_purge_ex adfb97540ec28b7 0*9
_mi_os_random_weak d140a68bd398548 3 1 0
_mi_os_reset c4cab455e12407b 0*4
_mi_os_unprotect a4d0ad3efffffff 0
_mi_os_use_large_page b15abf23c2b4a55 0*5
_mi_padding_shrink a4d0ad3efffffff 0
_mi_page_abandon a4d0ad3efffffff 0
_mi_page_free a4d0ad3efffffff 0
_mi_page_free_collect f0918b0f0269b9c 0*12
_mi_page_malloc 15f727971fe176d 0*4 m -
_mi_page_ptr_unalign 4a45b3ae5c0efef 0*5
_mi_page_queue_append 1b99d98061ce3eb 0*18
_mi_page_reclaim ae15a43ac976867 0*2
_mi_page_retire ffe18a41db39bb0 0*13
_mi_page_try_use_delayed_free f37fb86415c84df 0*6
_mi_page_unfull 8c2aba2cc0030d0 0*6
_mi_page_use_delayed_free 9a4e9b81f68d6d6 0*6
_mi_preloading a4d0ad3efffffff 58
_mi_prim_alloc 38219af45d51c0c 0*12
_mi_prim_alloc_huge_os_pages a4d0ad3efffffff 0
_mi_prim_clock_now a4d0ad3efffffff 0
_mi_prim_commit a4d0ad3efffffff 0
_mi_prim_decommit a4d0ad3efffffff 0
_mi_prim_free a4d0ad3efffffff 0
_mi_prim_getenv 398e83cc8e8a0b2 0*2 798*2 0 32*2 0 32 0*2 711 0
_mi_prim_mem_init a4d0ad3efffffff 0
_mi_prim_numa_node a4d0ad3efffffff 0
_mi_prim_numa_node_count a4d0ad3efffffff 0
_mi_prim_out_stderr a4d0ad3efffffff 0
_mi_prim_process_info a4d0ad3efffffff 0
_mi_prim_protect a4d0ad3efffffff 0
_mi_prim_random_buf a4d0ad3efffffff 0
_mi_prim_reset a4d0ad3efffffff 0
_mi_prim_thread_associate_default_heap a4d0ad3efffffff 0
_mi_prim_thread_done_auto_done a4d0ad3efffffff 0
_mi_prim_thread_init_auto_done a4d0ad3efffffff 0
_mi_random_init a4d0ad3efffffff 0
_mi_random_init_weak a4d0ad3efffffff 0
_mi_random_next ae15a44542b0f02 0*2
_mi_random_reinit_if_weak ae15a44542b0f02 0*2
_mi_random_split a4d0ad3efffffff 0
_mi_segment_huge_page_reset ec30a353c10357e 0*3
_mi_segment_map_allocated_at 1deaa6eed6d0d59 0*4
_mi_segment_map_freed_at 1deaa6eed6d0d59 0*4
_mi_segment_page_abandon a73e9e506629d90 0*7
_mi_segment_page_alloc 3fd5b904d3dbb51 0*5
_mi_segment_page_free 3510b1edd161620 0*3
_mi_segment_page_start 4a45b3ae5c0efef 0*5
_mi_segment_thread_collect a4d0ad3efffffff 0
_mi_stat_counter_increase d140a68d852da94 0*3
_mi_stat_decrease a4d0ad3efffffff 0
_mi_stat_increase a4d0ad3efffffff 0
_mi_stats_done a4d0ad3efffffff 0
_mi_strlcat 4535b29d26207c2 0*7
_mi_strlcpy c4cab4512b840e5 0*4
_mi_strlen ec30a3519e89987 0*3
_mi_strnicmp 3a60b0ee9bfd49f 0*9
_mi_strnlen ec30a34f0ba35e0 0*3
_mi_thread_data_collect bb9fb606b398a51 0*4
_mi_thread_done 6a13c3577bb7902 0*15
_mi_thread_id a4d0ad3efffffff 0
_mi_tld_init a4d0ad3efffffff 0
_mi_toupper 550aa894fffffff 0*2
_mi_trace_message 3510b1f37e0a2a4 0*3
_mi_verbose_message 3510b1f37e0a2a4 29 0 1
_mi_warning_message 56e49be8451fb9c 0*7
_mpd_baseadd 7845b7adfcdfca3 0*7
_mpd_baseaddto 4ff0bb99a203df8 0*6
_mpd_basedivmod de39d6b567feba8 0*29 c - - -
_mpd_baseincr 185faeccd398548 80*3 0
_mpd_basemul f9bab186bf587c3 0*3
_mpd_baseshiftl ba18eb852cb3ca3 0*12 236*3 0 36 20 180 0*8
_mpd_baseshiftr 61b11faf32cd663 0*4 480 76 152 0 156 324 0*2 12 60 4 0*2 76 160 0 76 160 76*2 0*4 52 108*2 0*4 12 60 4 0 12 60 4 0*5
_mpd_basesub 7845b7adfcdfca3 0*7
_mpd_basesubfrom 4ff0bb99a203df8 0*6
_mpd_getkernel 56e49bf6a547e54 0*6
_mpd_init_fnt_params 3510b1f1b791fa7 0*3
_mpd_init_w3table f9bab17ad9a8e44 0*3
_mpd_shortadd e985ab76d398548 0*5
_mpd_shortadd_b e985ab76d398548 0*5
_mpd_shortdiv d140a68bd398548 944 236 0
_mpd_shortdiv_b d140a68bd398548 0*3
_mpd_shortmul d140a68bd398548 0*3
_mpd_shortmul_b d140a68bd398548 0*3
_mpd_shortmul_c d140a68bd398548 0*3
_opcode_exec a4d0ad3efffffff 1
_pysqlite_long_as_int64 f9bab182be67805 0 4 0*2
_pysqlite_query_execute caf73f1ef9d1e9f 0*6 492 0*6 16 0*3 16 0*2 964 0 16 0 16 12 0 964 16 0*2 16 0 16 0*2 16 12 960 492 0*9 964 12 16 964 0*2 16 0*2 492 0 16 0*6 4 0*2 4 8 0*3 960 0 16 12 0*4 16 484*2 0*3 4 0 8 0*7 492 0 16 0 480 484 0 8*2 0*5 12 0 4 0*6 16 0*5 8 0 16 0 4 0*3 4 0*4 4 16 0*8 12 0*10 492 0
_pysqlite_seterror 546d7d75b5725c5 0*41
_select_exec 908b92639930b2c 1*11
calendarrule_new 3fd5b904d3dbb51 0*5
calendarrule_year_to_timestamp 4ff0bb8ff05515e 0*6
ccall_callback f37fb86683783e7 0*6
creturn_callback f37fb86683783e7 0*6
crt3 b0f5a647d9a8e44 0*9
dayrule_year_to_timestamp 86efb330f05515e 0*5
fnt_autoconvolute bc704ac7e268986 0*11 c - -
fnt_convolute fb3a26221122eb7 0*12 c - - -
fnt_dif2 4389d7ff4c20d5c 0*34
four_step_fnt 179fae2ef9cd2b8 0*20
get_cfunc_from_callable c88ee5f7ff8a241 0*9 c -
inv_four_step_fnt 9910a9d7ba53b0f 0*20
inv_six_step_fnt 682355ed2f3ed66 0*19 c - - -
mi__expand ae15a44542b0f02 0*2
mi_aligned_alloc a4d0ad3efffffff 0
mi_aligned_offset_recalloc 7735b6a3194e375 0*4
mi_aligned_recalloc 7735b6a3194e375 0*4
mi_arena_area 8c2aba2a638f6c8 0*6
mi_calloc baa90d0d19dadd9 0*7 m -
mi_calloc_aligned 7735b6a3194e375 0*4
mi_calloc_aligned_at 7735b6a3194e375 0*4
mi_cfree ae15a44542b0f02 0*2
mi_check_owned a4d0ad3efffffff 0
mi_collect a4d0ad3efffffff 0
mi_debug_show_arenas 6b949ee248d53b4 0*6
mi_dupenv_s 6b949eda1f86025 0*7
mi_expand 4a45b3b99b3e4be 0*5
mi_free 7df0bf8c0ff8539 0*5
mi_free_aligned a4d0ad3efffffff 0
mi_free_size a4d0ad3efffffff 0
mi_free_size_aligned a4d0ad3efffffff 0
mi_good_size a73e9e4e0d4016e 0*7
mi_heap_alloc_new b15abf254a5f488 0*4
mi_heap_alloc_new_n bb9fb60fa92ed5f 0*4
mi_heap_calloc baa90d0d19dadd9 0*7 m -
mi_heap_calloc_aligned 7735b6a3194e375 0*4
mi_heap_calloc_aligned_at 7735b6a3194e375 0*4
mi_heap_check_owned c2918f15e3955e5 0*13
mi_heap_collect a4d0ad3efffffff 0
mi_heap_contains_block 7735b69f80a1daf 0*4
mi_heap_delete d86b9c115905bd6 0*6
mi_heap_destroy 3510b1f6a042780 0*3
mi_heap_get_backing a4d0ad3efffffff 0
mi_heap_get_default a4d0ad3efffffff 0
mi_heap_malloc f9bab17ac771ef0 0*3
mi_heap_malloc_aligned 7df0bf8d332df62 0*5
mi_heap_malloc_aligned_at a4d0ad3efffffff 0
mi_heap_malloc_small 209aa3e3852da94 0*2
mi_heap_mallocn 9a4e9b7e3de123a 0*6
mi_heap_new a4d0ad3efffffff 0
mi_heap_new_in_arena ae15a43ac976867 0*2
mi_heap_realloc a4d0ad3efffffff 0
mi_heap_realloc_aligned 209aa3e3852da94 0*2
mi_heap_realloc_aligned_at a4d0ad3efffffff 0
mi_heap_reallocf ae15a44542b0f02 0*2
mi_heap_reallocn 7735b6a3194e375 0*4
mi_heap_recalloc 7735b6a3194e375 0*4
mi_heap_recalloc_aligned 7735b6a3194e375 0*4
mi_heap_recalloc_aligned_at 7735b6a3194e375 0*4
mi_heap_rezalloc a4d0ad3efffffff 0
mi_heap_rezalloc_aligned 209aa3e3852da94 0*2
mi_heap_rezalloc_aligned_at a4d0ad3efffffff 0
mi_heap_set_default ae15a44542b0f02 0*2
mi_heap_strdup 5d1729f6d33ceb9 0*5 m -
mi_heap_strndup accd2c60d33ceb9 0*6 m -
mi_heap_try_new 3fd5b8feb10e69e 0*5
mi_heap_visit_blocks 261bfb6d341c827 0*8 c -
mi_heap_zalloc 1f322e96fb0100b 0*4 m -
mi_heap_zalloc_aligned a4d0ad3efffffff 0
mi_heap_zalloc_aligned_at a4d0ad3efffffff 0
mi_is_in_heap_region 2c2cd556de9f15c 0*19
mi_is_redirected a4d0ad3efffffff 0
mi_malloc f9bab17ac771ef0 0*3
mi_malloc_aligned a4d0ad3efffffff 0
mi_malloc_aligned_at a4d0ad3efffffff 0
mi_malloc_good_size a4d0ad3efffffff 0
mi_malloc_size a4d0ad3efffffff 0
mi_malloc_small 209aa3e3852da94 0*2
mi_malloc_usable_size a4d0ad3efffffff 0
mi_mallocn a4d0ad3efffffff 0
mi_manage_os_memory a4d0ad3efffffff 0
mi_manage_os_memory_ex a4d0ad3efffffff 0
mi_mbsdup a4d0ad3efffffff 0
mi_memalign a4d0ad3efffffff 0
mi_new a4d0ad3efffffff 0
mi_new_aligned ec30a358d6d0d59 0*3
mi_new_aligned_nothrow 3abad329033afac 0*4 c -
mi_new_n bb9fb60fa92ed5f 0*4
mi_new_nothrow b15abf254a5f488 0*4
mi_new_realloc ec30a358d6d0d59 0*3
mi_new_reallocn f37fb861b908681 0*6
mi_option_disable ae15a43ac976867 0*2
mi_option_enable ae15a43ac976867 0*2
mi_option_get 3510b1ef4d74962 0*3
mi_option_get_clamp c4cab4554d74962 0*4
mi_option_get_size 3510b1ef4d74962 0*3
mi_option_is_enabled 3510b1ef4d74962 0*3
mi_option_set ae15a43ac976867 0*2
mi_option_set_default ec30a358154fee2 0*3
mi_option_set_enabled ae15a43ac976867 0*2
mi_option_set_enabled_default ec30a358154fee2 0*3
mi_posix_memalign 1deaa6f024dd5e8 0*4
mi_process_info b8e87b5ff62b7e 0*9
mi_process_init 6338f93723ec22a 3 1*3 0*4 1 0*9
mi_pvalloc f9bab17bba9eec2 0*3
mi_realloc a4d0ad3efffffff 0
mi_realloc_aligned a4d0ad3efffffff 0
mi_realloc_aligned_at a4d0ad3efffffff 0
mi_reallocarr 56e49beb258e1dd 0*6
mi_reallocarray 7df0bf8a5599779 0*5
mi_reallocf ae15a44542b0f02 0*2
mi_reallocn 7735b6a3194e375 0*4
mi_recalloc 7735b6a3194e375 0*4
mi_recalloc_aligned 7735b6a3194e375 0*4
mi_recalloc_aligned_at 7735b6a3194e375 0*4
mi_register_deferred_free a4d0ad3efffffff 0
mi_register_error a4d0ad3efffffff 0
mi_register_output deeac4bfc976867 0*3 c -
mi_reserve_huge_os_pages 3510b1eef5cc5c1 0*3
mi_reserve_huge_os_pages_at 7735b6a57b9363b 0*4
mi_reserve_huge_os_pages_at_ex f37fb86599efd26 0*5
mi_reserve_huge_os_pages_interleave c724873a120a088 0*10
mi_reserve_os_memory a4d0ad3efffffff 0
mi_reserve_os_memory_ex 4a45b3ba0004742 0*5
mi_rezalloc a4d0ad3efffffff 0
mi_rezalloc_aligned a4d0ad3efffffff 0
mi_rezalloc_aligned_at a4d0ad3efffffff 0
mi_stats_merge a4d0ad3efffffff 0
mi_stats_print a4d0ad3efffffff 0
mi_stats_print_out a4d0ad3efffffff 0
mi_stats_reset 3510b1f41345450 0*3
mi_strdup a4d0ad3efffffff 0
mi_strndup a4d0ad3efffffff 0
mi_thread_done a4d0ad3efffffff 0
mi_thread_init 2836c43188c4661 0*4 2 0*10
mi_thread_stats_print_out a4d0ad3efffffff 0
mi_usable_size 7735b69bed3a155 0*4
mi_valloc a4d0ad3efffffff 0
mi_version a4d0ad3efffffff 0
mi_wcsdup f88c0a76fc77b97 0*6 m -
mi_wdupenv_s 3510b1eb87d49fc 0*3
mi_zalloc 1f322e96fb0100b 0*4 m -
mi_zalloc_aligned a4d0ad3efffffff 0
mi_zalloc_aligned_at a4d0ad3efffffff 0
mi_zalloc_small 57d220f745bd106 0*3 m -
mpd_addstatus_raise 2f30c115c976867 0*2 c -
mpd_adjexp a4d0ad3efffffff 0
mpd_alloc 2f30c115c976867 472*2 c PyMem_Malloc=472
mpd_arith_sign a4d0ad3efffffff 0
mpd_as_uint128_triple f116d685e2552f3 0*18
mpd_basiccontext a4d0ad3efffffff 0
mpd_calloc 2f30c115c976867 0*2 c -
mpd_callocfunc_em c37d580a154fee2 0*3 c - m -
mpd_class 1a36c032f8c5149 0*16
mpd_clear_flags a4d0ad3efffffff 0
mpd_cmp_total fa548226ee7c17b 0*11
mpd_cmp_total_mag a4d0ad3efffffff 0
mpd_compare_total a4d0ad3efffffff 0
mpd_compare_total_mag a4d0ad3efffffff 0
mpd_copy_flags a4d0ad3efffffff 0
mpd_defaultcontext a4d0ad3efffffff 0
mpd_del ec2b7df51345450 1968 0*2 c - -
mpd_dflt_traphandler a4d0ad3efffffff 0
mpd_digits_to_size a4d0ad3efffffff 0
mpd_etiny a4d0ad3efffffff 0
mpd_etop a4d0ad3efffffff 0
mpd_exp_digits bf85a78571a0f3e 0*10
mpd_fprint a1bfc700852da94 0*2 c -
mpd_from_uint128_triple 84ae990c7ccd143 0*20
mpd_getclamp a4d0ad3efffffff 0
mpd_getcr a4d0ad3efffffff 0
mpd_getemax a4d0ad3efffffff 0
mpd_getemin a4d0ad3efffffff 0
mpd_getprec a4d0ad3efffffff 0
mpd_getround a4d0ad3efffffff 0
mpd_getstatus a4d0ad3efffffff 0
mpd_gettraps a4d0ad3efffffff 0
mpd_ieee_context ae15a44542b0f02 0*2
mpd_init 3abad32582c88b4 0*4 c -
mpd_iscanonical a4d0ad3efffffff 0
mpd_isconst_data a4d0ad3efffffff 0
mpd_isdynamic a4d0ad3efffffff 0
mpd_isdynamic_data a4d0ad3efffffff 0
mpd_iseven a4d0ad3efffffff 0
mpd_isfinite a4d0ad3efffffff 0
mpd_isinfinite a4d0ad3efffffff 0
mpd_isinteger ae15a44542b0f02 0*2
mpd_isnan a4d0ad3efffffff 236
mpd_isnegative a4d0ad3efffffff 472
mpd_isnormal ec30a35a24dd5e8 0*3
mpd_isodd 7735b69bed3a155 0*4
mpd_isoddcoeff a4d0ad3efffffff 0
mpd_isoddword a4d0ad3efffffff 0
mpd_ispositive a4d0ad3efffffff 0
mpd_isqnan a4d0ad3efffffff 0
mpd_isshared_data a4d0ad3efffffff 0
mpd_issigned a4d0ad3efffffff 0
mpd_issnan a4d0ad3efffffff 472
mpd_isspecial a4d0ad3efffffff 472
mpd_isstatic a4d0ad3efffffff 0
mpd_isstatic_data a4d0ad3efffffff 0
mpd_issubnormal ec30a35a24dd5e8 0*3
mpd_iszero ae15a44542b0f02 0*2
mpd_iszerocoeff a4d0ad3efffffff 0
mpd_lsd a4d0ad3efffffff 0
mpd_lsnprint_flags 7845b7adcbbbb32 0*7
mpd_lsnprint_signals ddde94347b882d9 0*11
mpd_maxcontext a4d0ad3efffffff 1260
mpd_minalloc 7735b69fbffad6a 0*4
mpd_msd bf85a78571a0f3e 0*10
mpd_msword a4d0ad3efffffff 472
mpd_new ae15a44542b0f02 0*2
mpd_parse_fmt_str e1c944fd260d9e2 0*52
mpd_print a1bfc700852da94 0*2 c -
mpd_qabs 7735b6a7574666d 0*4
mpd_qabs_uint a4d0ad3efffffff 0
mpd_qadd 7735b6a0c215d58 0*4
mpd_qadd_i32 a4d0ad3efffffff 0
mpd_qadd_i64 ec2b7df51345450 0*3 c - -
mpd_qadd_ssize ec2b7df51345450 0*3 c - -
mpd_qadd_u32 a4d0ad3efffffff 0
mpd_qadd_u64 ec2b7df51345450 0*3 c - -
mpd_qadd_uint ec2b7df51345450 0*3 c - -
mpd_qand 5a2a200c59402aa 0*50
mpd_qceil 209aa3e3852da94 0*2
mpd_qcheck_nan ae15a43ac976867 0*2
mpd_qcheck_nans 4080bab90d2875c 0*5
mpd_qcmp b15abf214413818 0*2 236 0 236
mpd_qcompare f9bab17cfe74186 0*4
mpd_qcompare_signal 7735b6a55d71e39 0*4
mpd_qcopy 91bd29797a7741e 236*3 0*3 m 4=236
mpd_qcopy_abs ae15a43ac976867 0*2
mpd_qcopy_cxx 91bd29797a7741e 0*6 m -
mpd_qcopy_negate ae15a43ac976867 0*2
mpd_qcopy_sign ae15a43ac976867 0*2
mpd_qdiv 34a0512f70f6ebb 0*6 236 0*5 c - - - -
mpd_qdiv_i32 a4d0ad3efffffff 0
mpd_qdiv_i64 ec2b7df51345450 0*3 c - -
mpd_qdiv_ssize ec2b7df51345450 0*3 c - -
mpd_qdiv_u32 a4d0ad3efffffff 0
mpd_qdiv_u64 ec2b7df51345450 0*3 c - -
mpd_qdiv_uint ec2b7df51345450 0*3 c - -
mpd_qdivint a120499c9f6c83 0*12 c - -
mpd_qdivmod 436e89d7369a7c7 0*10
mpd_qexp 3f5a4a213e1e9c9 0*28 c - - - - - - - -
mpd_qexport_u16 19194e2152ef364 0*23 c - - -
mpd_qexport_u32 a2fbcdc46d9e8a9 0*22 c - - - m -
mpd_qfinalize bbb7f2e4b33996f 0*2 1968*2 160*2 0*3 160 0*7 80*2 0*6 80 0*4
mpd_qfloor 209aa3e3852da94 0*2
mpd_qfma cdfa509e41800fd 0*7 c - -
mpd_qformat 209aa3e3852da94 0*2
mpd_qformat_spec 6bb4003d8d02176 0*64 c - - - - m -
mpd_qget_i32 a4d0ad3efffffff 0
mpd_qget_i64 4ff0bb904ee2e4b 0*6
mpd_qget_ssize 835abb1a5819191 0*6
mpd_qget_u32 a4d0ad3efffffff 0
mpd_qget_u64 a4d0ad3efffffff 0
mpd_qget_uint a4d0ad3efffffff 0
mpd_qimport_u16 7bb92b993c77f46 0*35 c -
mpd_qimport_u32 6447d6370b6c356 0*50 c - m -
mpd_qinvert 3a48f4116379654 0*27
mpd_qinvroot 91e860c0d32e7c4 0*47 c - - - - - -
mpd_qln f40468a7a025fe8 0*39 c - - - - - - - -
mpd_qln10 5c3a4c6b00ce6d0 0*9 c - -
mpd_qlog10 36e935799629d3f 0*53 c - - - - - - - -
mpd_qlogb bb9fb60708f4bd0 0*4
mpd_qmax 74db85ffc763fae 0*10
mpd_qmax_mag 74db85ffc763fae 0*10
mpd_qmaxcoeff 14c19ca91888462 0*7
mpd_qmin 74db85ffc763fae 0*10
mpd_qmin_mag 74db85ffc763fae 0*10
mpd_qminus 1e0495847197f55 0*8
mpd_qmul a4d0ad3efffffff 236
mpd_qmul_i32 a4d0ad3efffffff 0
mpd_qmul_i64 ec2b7df51345450 0*3 c - -
mpd_qmul_ssize ec2b7df51345450 0*3 c - -
mpd_qmul_u32 a4d0ad3efffffff 0
mpd_qmul_u64 ec2b7df51345450 0*3 c - -
mpd_qmul_uint ec2b7df51345450 0*3 c - -
mpd_qncopy 7d35abc976867 0*2 m -
mpd_qnew a4d0ad3efffffff 0
mpd_qnew_size e3811f382fa4136 0*4 c - - -
mpd_qnext_minus d86b9c0d11d5217 0*7
mpd_qnext_plus d86b9c0d11d5217 0*7
mpd_qnext_toward 49ab80d639f7fbf 0*9
mpd_qor 968020a7ca33844 0*50
mpd_qplus d86b9c13f257fd3 0*7
mpd_qpow f1f65eeeb5cf865 0*30
mpd_qpowmod 5ab316048f7fb29 0*48 c - - - - - - - -
mpd_qquantize b9f6d8e8ef4da93 236*2 0*4 236*2 0*2 236*2 0 236 0*2 236 0
mpd_qreduce 436e89e4c78c27e 0*11
mpd_qrem 14da42424420d28 0*10 c - -
mpd_qrem_near 8451e90ea993140 0*28 c - - - -
mpd_qrescale 209aa3e3852da94 0*2
mpd_qrescale_fmt 209aa3e3852da94 0*2
mpd_qresize 7735b6a69e4d6ad 552 0*3
mpd_qresize_zero 3fd5b903eebc148 0*6
mpd_qrotate a320a816db59767 0*21 c - - - - - -
mpd_qround_to_int a4d0ad3efffffff 0
mpd_qround_to_intx a4d0ad3efffffff 0
mpd_qscaleb 5c21930470e7e27 0*9
mpd_qset_i32 a4d0ad3efffffff 0
mpd_qset_i64 a4d0ad3efffffff 0
mpd_qset_i64_exact ae15a43ac976867 0*2
mpd_qset_ssize 7735b69fbffad6a 0*4
mpd_qset_string e59518e91a7653b 0*2 552 0*4 40 0 552 0*2 552 0 552*2 0*3 552 2364 0*2 552 40 0*3 1812 512 1812 0*2 1300 1024 0*6 1024 552 0*3 472 40 0*3 512 0 236 552 0 552 40 512 0*2 552 236 0 40 0*4 512 0
mpd_qset_string_exact ae15a43ac976867 0*2
mpd_qset_u32 a4d0ad3efffffff 0
mpd_qset_u64 a4d0ad3efffffff 0
mpd_qset_u64_exact ae15a43ac976867 0*2
mpd_qset_uint a4d0ad3efffffff 0
mpd_qsetclamp ae15a43ac976867 0*2
mpd_qsetcr ae15a43ac976867 0*2
mpd_qsetemax ae15a43ac976867 0*2
mpd_qsetemin ae15a43ac976867 0*2
mpd_qsetprec ae15a43ac976867 0*2
mpd_qsetround ae15a44542b0f02 0*2
mpd_qsetstatus ae15a43ac976867 0*2
mpd_qsettraps ae15a43ac976867 0*2
mpd_qshift cde18e45063db74 0*11
mpd_qshiftl 9a4e9b82b9436dc 236*4 0*2
mpd_qshiftn 1e04958be831f03 0*8
mpd_qshiftr 436e89decef504a 0*11
mpd_qshiftr_inplace 9a4e9b884f2c874 236 0 236 0*3
mpd_qsqrt 49b05e7ab3d61ff 0*8 c - -
mpd_qsset_i32 a4d0ad3efffffff 0
mpd_qsset_ssize a4d0ad3efffffff 0
mpd_qsset_u32 a4d0ad3efffffff 0
mpd_qsset_uint a4d0ad3efffffff 0
mpd_qsub 7735b6a0c215d58 0*4
mpd_qsub_i32 a4d0ad3efffffff 0
mpd_qsub_i64 ec2b7df51345450 0*3 c - -
mpd_qsub_ssize ec2b7df51345450 0*3 c - -
mpd_qsub_u32 a4d0ad3efffffff 0
mpd_qsub_u64 ec2b7df51345450 0*3 c - -
mpd_qsub_uint ec2b7df51345450 0*3 c - -
mpd_qtrunc 209aa3e3852da94 0*2
mpd_qxor 968020a7ca33844 0*50
mpd_radix a4d0ad3efffffff 0
mpd_realloc b435d4c6d161620 0*3 c -
mpd_realloc_dyn cb60d68b82c88b4 0*5 c -
mpd_realloc_dyn_cxx cb60d692090efd1 0*5 c -
mpd_resize 7df0bf8791755c3 0*5
mpd_resize_zero d86b9c083862dea 0*7
mpd_same_quantum f37fb865c61165b 0*6
mpd_set_const_data a4d0ad3efffffff 0
mpd_set_dynamic a4d0ad3efffffff 0
mpd_set_dynamic_data a4d0ad3efffffff 0
mpd_set_flags a4d0ad3efffffff 1260
mpd_set_infinity a4d0ad3efffffff 0
mpd_set_negative a4d0ad3efffffff 0
mpd_set_positive a4d0ad3efffffff 0
mpd_set_qnan a4d0ad3efffffff 0
mpd_set_shared_data a4d0ad3efffffff 0
mpd_set_sign a4d0ad3efffffff 0
mpd_set_snan a4d0ad3efffffff 0
mpd_set_static a4d0ad3efffffff 0
mpd_set_static_data a4d0ad3efffffff 0
mpd_setdigits bf85a78571a0f3e 788 472 0*3 548 236 0*3
mpd_seterror 7735b69fbffad6a 0*4
mpd_setminalloc f9bab17bf33115d 1 0*2
mpd_setspecial 7735b69fbffad6a 0*4
mpd_sh_alloc 6d15c679154fee2 0*3 c -
mpd_sign a4d0ad3efffffff 0
mpd_signcpy a4d0ad3efffffff 0
mpd_sizeinbase c4cab454f5cc5c1 0*4
mpd_snprint_flags ce0fbd6025a582f 0*6
mpd_switch_to_dyn d6f745d31a2c044 0*3 c - m -
mpd_switch_to_dyn_cxx 1a5d45579883335 0*3 c - m -
mpd_switch_to_dyn_zero 789fd4621a2c044 0*3 c -
mpd_to_eng a4d0ad3efffffff 0
mpd_to_eng_size a4d0ad3efffffff 0
mpd_to_sci a4d0ad3efffffff 0
mpd_to_sci_size a4d0ad3efffffff 472
mpd_trail_zeros b15abf1d043195d 0*4
mpd_uint_zero 209aa3e1d398548 472 236
mpd_validate_lconv 7735b6a10d045e6 0*4
mpd_version a4d0ad3efffffff 1
mpd_word_digits bf85a78571a0f3e 160 40 272 0*2 160 0 236 0*2
mpd_zerocoeff 7735b69fbffad6a 0*4
pyreturn_callback 209aa3e3852da94 0*2
pysqlite_blob_setup_types ae15a43ac976867 1*2
pysqlite_check_connection 3510b1edd161620 508 0*2
pysqlite_check_thread ec30a358154fee2 528*2 0
pysqlite_close_all_blobs 7df0bf8efb563ad 0*4 4
pysqlite_connection_setup_types ae15a43ac976867 1*2
pysqlite_cursor_setup_types ae15a43ac976867 1*2
pysqlite_error_name 3510b1edbeaec82 0*3
pysqlite_microprotocols_adapt c5ad61ad689ee72 0*30
pysqlite_microprotocols_add f9bab17da8a59e9 2*3 0
pysqlite_microprotocols_init ae15a43ac976867 1*2
pysqlite_prepare_protocol_setup_types ae15a43ac976867 1*2
pysqlite_row_item ec30a358154fee2 0*3
pysqlite_row_setup_types ae15a43ac976867 1*2
pysqlite_statement_create 8fc4894cca29a17 16 0*4 16*3 12*3
pysqlite_statement_setup_types ae15a43ac976867 1*2
pystart_callback 209aa3e3852da94 0*2
python_hashlib_Hacl_Hash_MD5_copy a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_MD5_digest 9c15a049fffffff 48*3
python_hashlib_Hacl_Hash_MD5_free a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_MD5_hash a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_MD5_init a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_MD5_malloc a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_MD5_update 4bcadfe200c6347 48 0*3 48 0*2 48 0 m - 64=48 - -
python_hashlib_Hacl_Hash_SHA1_copy a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA1_digest 9c15a049fffffff 48*3
python_hashlib_Hacl_Hash_SHA1_free a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA1_hash a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA1_init a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA1_malloc a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA1_update 4bcadfe200c6347 48 0*3 48 0*2 48 0 m - 64=48 - -
python_hashlib_Hacl_Hash_SHA2_copy_256 a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA2_copy_512 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_digest_224 9c15a049fffffff 0*3
python_hashlib_Hacl_Hash_SHA2_digest_256 9c15a049fffffff 144 96*2
python_hashlib_Hacl_Hash_SHA2_digest_384 9c15a049fffffff 0*3
python_hashlib_Hacl_Hash_SHA2_digest_512 9c15a049fffffff 48*3
python_hashlib_Hacl_Hash_SHA2_free_224 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_free_256 a4d0ad3efffffff 192
python_hashlib_Hacl_Hash_SHA2_free_384 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_free_512 a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA2_malloc_224 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_malloc_256 a4d0ad3efffffff 144
python_hashlib_Hacl_Hash_SHA2_malloc_384 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_malloc_512 a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA2_update_224 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_update_256 a4d0ad3efffffff 336
python_hashlib_Hacl_Hash_SHA2_update_384 a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA2_update_512 a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA3_block_len a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA3_copy ab83ccdfffffff 0 m -
python_hashlib_Hacl_Hash_SHA3_digest ae15a43ac976867 48*2
python_hashlib_Hacl_Hash_SHA3_free a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA3_get_alg a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA3_hash_len a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA3_is_shake a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA3_malloc a4d0ad3efffffff 48
python_hashlib_Hacl_Hash_SHA3_reset a4d0ad3efffffff 0
python_hashlib_Hacl_Hash_SHA3_squeeze ec30a35a24dd5e8 0*3
python_hashlib_Hacl_Hash_SHA3_update 67029d8359db856 48*2 0*8 48 0*3 m - 8=48 - -
python_hashlib_Hacl_Hash_SHA3_update_last_sha3 a9c5ec0ee2e1623 0*3 1200*2 0 48 0 m - - - 8=48 136=48 136=48
python_hashlib_Hacl_Hash_SHA3_update_multi_sha3 d95d2710b82a8a4 18000 720 96 m 136=720
six_step_fnt 2a0652a31042fb9 0*20 c - - -
std_fnt 2f30c115c976867 0*2 c -
std_inv_fnt 2f30c115c976867 0*2 c -
std_trans 7735b69fb82a8a4 0*3
strong_cache_free 209aa3e1d398548 0*2
strong_cache_node_free 9a4e9b8052265b0 0*7
transpose_pow2 85018052d589802 0*9
