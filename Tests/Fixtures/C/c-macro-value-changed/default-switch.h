// What is on or off is chosen, and no list of numbers: several are the same.
// expect: c-macro-value-changed source=none binary=risky QUIC_DF_SUPPORT_TCID0
//--- old
#define QUIC_DF_SUPPORT_PUSH 1
#define QUIC_DF_SUPPORT_TCID0 0
#define QUIC_DF_HONOR_RESET 0
struct settings { int support_push; int support_tcid0; };
int header_length(const struct settings *settings);
//--- new
#define QUIC_DF_SUPPORT_PUSH 1
#define QUIC_DF_SUPPORT_TCID0 1
#define QUIC_DF_HONOR_RESET 0
struct settings { int support_push; int support_tcid0; };
int header_length(const struct settings *settings);
//--- old.c
int header_length(const struct settings *settings) { return settings->support_tcid0 ? 1 : 9; }
//--- new.c
int header_length(const struct settings *settings) { return settings->support_tcid0 ? 1 : 9; }
//--- client
#include "library.h"
int main(void) {
  struct settings mine = {QUIC_DF_SUPPORT_PUSH, QUIC_DF_SUPPORT_TCID0};
  return header_length(&mine) == (mine.support_tcid0 ? 1 : 9) ? 0 : 1;
}
