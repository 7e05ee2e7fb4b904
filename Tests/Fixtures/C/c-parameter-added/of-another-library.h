// The library is loaded with another one that may have the function: nothing says that clients define it.
// expect: c-parameter-added source=breaking binary=none helper_size
// options: exports
//--- old
int helper_size(int kind);
int lib_run(void);
//--- new
int helper_size(int kind, int flags);
int lib_run(void);
//--- old.c
#pragma weak helper_size
int lib_run(void) { return helper_size ? helper_size(1) : 7; }
//--- new.c
#pragma weak helper_size
int lib_run(void) { return helper_size ? helper_size(1, 2) : 7; }
//--- old.link
-Wl,--no-as-needed -lresolv
//--- new.link
-Wl,--no-as-needed -lresolv
//--- client
#include "library.h"
int main(void) {
  if (0) helper_size(1);
  return lib_run() == 7 ? 0 : 1;
}
