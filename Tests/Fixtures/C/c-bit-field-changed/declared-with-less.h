// Bits stand where they stood, whatever they are declared with: the structure only ends earlier.
// expect: c-field-type-changed source=none binary=risky quantization.flags.bits.trellis
// expect: c-field-type-changed source=none binary=risky quantization.flags.bits.inner
//--- old
#include <stdint.h>
typedef struct quantization {
  union { struct { uint64_t trellis : 1; uint64_t inner : 1; uint64_t reserved : 28; } bits; uint32_t value; } flags;
} quantization;
uint32_t trellis_modes(const quantization *quantization);
//--- new
#include <stdint.h>
typedef struct quantization {
  union { struct { uint32_t trellis : 1; uint32_t inner : 1; uint32_t reserved : 28; } bits; uint32_t value; } flags;
} quantization;
uint32_t trellis_modes(const quantization *quantization);
//--- old.c
uint32_t trellis_modes(const quantization *quantization) { return quantization->flags.value & 15; }
//--- new.c
uint32_t trellis_modes(const quantization *quantization) { return quantization->flags.value & 15; }
//--- client
#include "library.h"
int main(void) {
  quantization mine = {0};
  mine.flags.bits.inner = 1;
  return trellis_modes(&mine) == 2 ? 0 : 1;
}
