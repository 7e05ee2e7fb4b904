// What a hook's kind asks for was passed behind it before it had a name.
// expect: c-parameter-added source=breaking binary=risky hook_add
//--- old
#include <stdint.h>
int hook_add(void *engine, int kind, ...);
//--- new
#include <stdint.h>
int hook_add(void *engine, int kind, uint64_t begin, uint64_t end, ...);
//--- old.c
#include <stdarg.h>
int hook_add(void *engine, int kind, ...) {
  va_list rest;
  va_start(rest, kind);
  uint64_t begin = va_arg(rest, uint64_t), end = va_arg(rest, uint64_t);
  va_end(rest);
  return (int)(end - begin) + kind;
}
//--- new.c
int hook_add(void *engine, int kind, uint64_t begin, uint64_t end, ...) { return (int)(end - begin) + kind; }
//--- client
#include "library.h"
int main(void) {
  if (hook_add(0, 4, (uint64_t)0x1000, (uint64_t)0x1003) != 7) return 1;
  return hook_add == 0 ? hook_add(0, 4) : 0;
}
