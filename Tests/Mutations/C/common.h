/* What all slots share, the same on both sides. */
#ifndef COMMON_H
#define COMMON_H
#include <stddef.h>
#include <stdint.h>
typedef int common_number;
typedef size_t common_size;
enum common_color { COMMON_RED, COMMON_GREEN = 100000 };
struct common_pair { int left; int right; };
struct common_opaque;
struct common_opaque *common_opaque_new(void);

/* Values that show what a change of type does to them. */
#define COMMON_IS_INTEGER(type) ((type) 1 / 2 == 0)
#define COMMON_IS_NO_TRUTH(value) _Generic((value), _Bool: 0, default: 1)
/* What a writer gives: more than the old type could hold, where its own is wider. */
#define COMMON_GIVEN(type, value) \
  ((type) (COMMON_IS_INTEGER(type) && sizeof(type) > sizeof(value) && COMMON_IS_NO_TRUTH(value) \
    ? 1LL << 8 * sizeof(value) % 64 : (value)))
/* What a reader looks for: what its type cannot hold, where the writer's was wider. */
#define COMMON_WANTED(type, value, less) \
  (COMMON_IS_INTEGER(type) && sizeof(type) < sizeof(value) ? (value) - (less) : (type) ((value) - (less)))
/* The value with the rest of its register full of something else, as after a conversion from a wider one. */
#define COMMON_DIRTY(type, value) \
  ({ \
    unsigned long long dirty = 0x5A5A5A5A5A5A5A5Aull; \
    type clean = (value); \
    __builtin_memcpy(&dirty, &clean, sizeof clean); \
    __asm__("" : "+r"(dirty)); \
    __builtin_memcpy(&clean, &dirty, sizeof clean); \
    clean; \
  })
#endif
