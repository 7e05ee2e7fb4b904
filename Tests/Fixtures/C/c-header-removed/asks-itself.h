// A header that stops where it could not find out something itself is included as before.
// expect: c-macro-added source=none binary=none ARCHITECTURE
//--- old
int connect_to(const char *host);
//--- new
#ifndef LIBRARY_H
#define LIBRARY_H
#if defined(__linux__) || defined(__APPLE__) || defined(_WIN32)
#define ARCHITECTURE 1
#endif
#if !defined(ARCHITECTURE)
#error "ARCHITECTURE is not specified and could not be guessed"
#endif
int connect_to(const char *host);
#endif
//--- client
int use(void) { return connect_to("localhost"); }
