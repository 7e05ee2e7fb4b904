// Headers declare weak what programs may bring: their definition of the old shape contradicts the declaration, though
// every call would fit.
// expect: c-parameter-type-changed source=breaking binary=risky usb_report_done
//--- old
#include <stdint.h>
__attribute__((weak)) void usb_report_done(uint8_t instance, uint8_t length);
int usb_report(uint8_t length);
//--- new
#include <stdint.h>
__attribute__((weak)) void usb_report_done(uint8_t instance, uint16_t length);
int usb_report(uint8_t length);
//--- old.c
int usb_report(uint8_t length) { if (usb_report_done) usb_report_done(1, length); return 1; }
//--- new.c
int usb_report(uint8_t length) { if (usb_report_done) usb_report_done(1, length); return 1; }
//--- client
#include "library.h"
static int done;
void usb_report_done(uint8_t instance, uint8_t length) { done = instance * 100 + length; }
int main(void) { return usb_report(8) == 1 && done == 108 ? 0 : 1; }
