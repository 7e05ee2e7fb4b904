// What follows the structure, which the library makes, follows it still: the length that is written is none.
// expect: c-field-type-changed source=none binary=none sheet.name
//--- old
struct sheet { int place; char visible; unsigned char name[]; };
const struct sheet *sheet_at(int index);
//--- new
struct sheet { int place; char visible; unsigned char name[1]; };
const struct sheet *sheet_at(int index);
//--- old.c
static struct { int place; char visible; unsigned char name[8]; } all[2] = {{100, 1, "One"}, {200, 0, "Two"}};
const struct sheet *sheet_at(int index) { return (const struct sheet *)&all[index]; }
//--- new.c
static struct { int place; char visible; unsigned char name[8]; } all[2] = {{100, 1, "One"}, {200, 0, "Two"}};
const struct sheet *sheet_at(int index) { return (const struct sheet *)&all[index]; }
//--- client
#include "library.h"
int main(void) {
  const struct sheet *second = sheet_at(1);
  return second->name[0] == 'T' && second->name[2] == 'o' && second->place == 200 ? 0 : 1;
}
