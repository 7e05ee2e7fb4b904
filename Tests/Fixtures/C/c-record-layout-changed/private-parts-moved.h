// What only the library knows stands elsewhere, within the room that clients have: the library finds its own.
// expect: c-record-layout-changed source=none binary=risky decoder
//--- old
#include <stddef.h>
struct decoder { size_t left; char trailer; int _hex_count; int _state; };
int decode(struct decoder *decoder, const char *text);
//--- new
#include <stddef.h>
struct decoder { size_t left; char trailer; char _hex_count; char _state; };
int decode(struct decoder *decoder, const char *text);
//--- old.c
int decode(struct decoder *decoder, const char *text) {
  if (decoder->_state) return -1;
  decoder->_hex_count = 1;
  decoder->_state = 2;
  decoder->left = (size_t)(text[0] - '0');
  return 1;
}
//--- new.c
int decode(struct decoder *decoder, const char *text) {
  if (decoder->_state) return -1;
  decoder->_hex_count = 1;
  decoder->_state = 2;
  decoder->left = (size_t)(text[0] - '0');
  return 1;
}
//--- client
#include "library.h"
#include <string.h>
int main(void) {
  struct { struct decoder decoder; long after; } mine;
  memset(&mine, 0, sizeof mine);
  mine.after = 77;
  mine.decoder.trailer = 1;
  if (decode(&mine.decoder, "9") != 1 || mine.decoder.left != 9) return 1;
  return mine.after == 77 && mine.decoder.trailer == 1 && decode(&mine.decoder, "9") == -1 ? 0 : 2;
}
