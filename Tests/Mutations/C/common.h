/* What all slots share, the same on both sides. */
#ifndef COMMON_H
#define COMMON_H
#include <stddef.h>
#include <stdint.h>
typedef int common_number;
typedef size_t common_size;
enum common_color { COMMON_RED, COMMON_GREEN = 5 };
struct common_pair { int left; int right; };
struct common_opaque;
struct common_opaque *common_opaque_new(void);
#endif
