// Callers widen small integers to an int; and a truth value is one in any register.
// expect: c-parameter-type-changed source=none binary=none is_letter
// expect: c-parameter-type-changed source=none binary=none port
// expect: c-parameter-type-changed source=none binary=none short_of
// expect: c-parameter-type-changed source=none binary=none count
// expect: c-parameter-type-changed source=none binary=none flag
//--- old
int is_letter(char c);
int port(unsigned short number);
int short_of(signed char value);
int count(unsigned char number);
int flag(_Bool on);
//--- old.c
int is_letter(char c) { return c == -23; }
int port(unsigned short number) { return number == 65000; }
int count(unsigned char number) { return number == 250; }
int short_of(signed char value) { return value == -5; }
int flag(_Bool on) { return on; }
//--- new
int is_letter(int c);
int port(unsigned number);
int short_of(short value);
int count(unsigned long number);
int flag(int on);
//--- new.c
int is_letter(int c) { return c == -23; }
int port(unsigned number) { return number == 65000; }
int count(unsigned long number) { return number == 250; }
int short_of(short value) { return value == -5; }
int flag(int on) { return on == 1; }
//--- client
int main(void) { return is_letter('\xe9') && port(65000) && short_of(-5) && count(250) && flag(3) ? 0 : 1; }
