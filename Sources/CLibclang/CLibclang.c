#include "CLibclang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

static bool resolve(void *handle, const char *name, void *slot, char *message, unsigned long size) {
  void *address = dlsym(handle, name);
  if (!address) {
    snprintf(message, size, "it has no function '%s'", name);
    return false;
  }
  // A function pointer and a data pointer have one representation where dlsym exists (POSIX).
  memcpy(slot, &address, sizeof address);
  return true;
}

bool cl_open(const char *path, CLLibrary *library, char *message, unsigned long size) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) {
    const char *cause = dlerror();
    snprintf(message, size, "%s", cause ? cause : "unknown cause");
    return false;
  }
#define CL_RESOLVE(result, name, parameters) \
  if (!resolve(handle, "clang_" #name, &library->name, message, size)) { \
    dlclose(handle); \
    return false; \
  }
  CL_FUNCTIONS(CL_RESOLVE)
#undef CL_RESOLVE
  return true;
}

CLLibrary cl_empty(void) {
  CLLibrary library;
  memset(&library, 0, sizeof library);
  return library;
}
