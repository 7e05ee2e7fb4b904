// A member of another kind: the union travels in other registers.
// expect: c-field-added source=none binary=breaking arg.l
//--- old
union arg { double d; float f; };
int send_arg(union arg arg);
//--- old.c
int send_arg(union arg arg) { return (int) arg.d; }
//--- new
union arg { double d; float f; long l; };
int send_arg(union arg arg);
//--- new.c
int send_arg(union arg arg) { return (int) arg.d; }
//--- client
int main(void) { union arg arg = { .d = 6 }; return send_arg(arg) == 6 ? 0 : 1; }
