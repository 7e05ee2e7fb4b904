// What a parameter of `va_list` is called differs between platforms.
// expect: c-callback-signature-changed source=breaking binary=risky report
// options: proven
//--- old
#include <stdarg.h>
typedef void (*report)(int level, const char *format, va_list arguments);
void set_report(report report);
//--- new
#include <stdarg.h>
typedef void (*report)(int level, const char *format, va_list arguments, void *context);
void set_report(report report);
//--- client
#include <stdarg.h>
static void print(int level, const char *format, va_list arguments) { (void)level, (void)format, (void)arguments; }
void use(void) { set_report(print); }
