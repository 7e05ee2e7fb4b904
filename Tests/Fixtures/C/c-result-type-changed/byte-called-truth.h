// A byte that was called a truth value, and is one now, is 0 or 1 where callers look.
// expect: c-result-type-changed source=none binary=risky is_open
// expect: c-result-type-changed source=none binary=breaking letter
//--- old
typedef char lib_bool;
lib_bool is_open(int door);
char letter(int place);
//--- new
typedef char lib_bool;
_Bool is_open(int door);
_Bool letter(int place);
//--- old.c
lib_bool is_open(int door) { return door > 1; }
char letter(int place) { return "abc"[place]; }
//--- new.c
_Bool is_open(int door) { return door > 1; }
_Bool letter(int place) { return "abc"[place]; }
//--- client
int main(void) { return is_open(2) && !is_open(0) && letter(1) == 'b' ? 0 : 1; }
