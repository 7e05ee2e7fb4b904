// It is declared as before, and the version script forgot it; what only the library uses may go.
// expect: c-export-removed source=none binary=breaking _lib_calc
// expect: c-export-removed source=none binary=risky _lib_own
// options: exports
//--- old
int _lib_calc(int n);
int _lib_own(int n);
static inline int calc(int n) { return _lib_calc(n); }
int other(int n);
//--- new
int _lib_calc(int n);
int _lib_own(int n);
static inline int calc(int n) { return _lib_calc(n); }
int other(int n);
//--- new.map
{ global: other; local: *; };
//--- old.c
int _lib_own(int n) { return n; }
int _lib_calc(int n) { return _lib_own(n) + 1; }
int other(int n) { return n; }
//--- new.c
int _lib_own(int n) { return n; }
int _lib_calc(int n) { return _lib_own(n) + 1; }
int other(int n) { return n; }
//--- client
int main(void) { return calc(other(1)) == 2 ? 0 : 1; }
