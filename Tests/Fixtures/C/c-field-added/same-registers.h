// Members of the same kind, and of another one in what only pointers lead to.
// expect: c-field-added source=none binary=none arg.p
// expect: c-field-added source=none binary=none far.l
//--- old
union arg { long l; double d; };
union far { double d; float f; };
int send_arg(union arg arg, const union far *far);
//--- old.c
int send_arg(union arg arg, const union far *far) { return (int) arg.d + (int) far->d; }
//--- new
union arg { long l; double d; void *p; };
union far { double d; float f; long l; };
int send_arg(union arg arg, const union far *far);
//--- new.c
int send_arg(union arg arg, const union far *far) { return (int) arg.d + (int) far->d; }
//--- client
int main(void) { union arg arg = { .d = 6 }; union far far = { 1 }; return send_arg(arg, &far) == 7 ? 0 : 1; }
