// A header that is one setting: what clients may say before is no guard.
// expect: nothing
//--- old
#include "settings.h"
int use_buffer(char *buffer);
//--- old settings.h
#define BUFFER_SIZE 512
//--- new
#include "settings.h"
int use_buffer(char *buffer);
//--- new settings.h
#ifndef BUFFER_SIZE
#define BUFFER_SIZE 512
#endif
//--- client
int use(void) { char buffer[BUFFER_SIZE]; return use_buffer(buffer); }
