// A handle became a pointer.
// expect: c-typedef-target-changed source=breaking binary=breaking handle
// expect: c-type-added source=none binary=none handle_s
//--- old
typedef int handle;
void close_handle(handle handle);
//--- new
struct handle_s { int number; };
typedef struct handle_s *handle;
void close_handle(handle handle);
//--- client
void use(void) { handle first = 1; close_handle(first); }
