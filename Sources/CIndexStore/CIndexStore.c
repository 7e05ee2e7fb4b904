#include "CIndexStore.h"

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

bool is_open(const char *path, ISLibrary *library, char *message, unsigned long size) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
  if (!handle) {
    const char *cause = dlerror();
    snprintf(message, size, "%s", cause ? cause : "unknown cause");
    return false;
  }
#define IS_RESOLVE(result, name, parameters) \
  if (!resolve(handle, "indexstore_" #name, &library->name, message, size)) { \
    dlclose(handle); \
    return false; \
  }
  IS_FUNCTIONS(IS_RESOLVE)
#undef IS_RESOLVE
  return true;
}

ISLibrary is_empty(void) {
  ISLibrary library;
  memset(&library, 0, sizeof library);
  return library;
}
