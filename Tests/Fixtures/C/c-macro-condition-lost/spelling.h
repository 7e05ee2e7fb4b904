// Operators, suffixes, other macros and characters are no trouble for the preprocessor.
// expect: c-macro-added source=none binary=none SIDE
//--- old
#define LIMIT 16
#define LETTER 97
#define LEAST 0
#define MASK 12
//--- new
#define SIDE (1 << 2)
#define LIMIT (SIDE * SIDE)
#define LETTER 'a'
#define LEAST (-1 + 0x1UL)
#define MASK (~3 & (SIDE > 2 ? 15 : 0))
//--- client
#if LIMIT == 16 && LETTER == 97 && LEAST == 0 && MASK == 12
int table[LIMIT];
#else
#error "another value"
#endif
