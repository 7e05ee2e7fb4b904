// Braces, and a semicolon that the macro brings, end an `if` before its `else`.
// expect: c-macro-form-changed source=breaking binary=none SWAP
// expect: c-macro-form-changed source=breaking binary=none NOTE
//--- old
void note(int value);
#define SWAP(a, b) do { int kept = (a); (a) = (b); (b) = kept; } while (0)
#define NOTE(x) note(x)
#define CLEAR(x) do { (x) = 0; } while (0)
//--- new
void note(int value);
#define SWAP(a, b) { int kept = (a); (a) = (b); (b) = kept; }
#define NOTE(x) do { note(x); } while (0);
#define CLEAR(x) ((void) ((x) = 0))
//--- client
void use(int a, int b) {
  if (a > b) SWAP(a, b); else a = 1;
  if (a > b) NOTE(a); else CLEAR(b);
}
