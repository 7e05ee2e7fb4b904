// Forms that are numbered, also where comments stand between them and one is called like a number of something; limits are none.
// expect: c-macro-value-changed source=none binary=breaking SLICE_ANY_ROWS
// expect: c-macro-added source=none binary=none SLICE_EQUAL_ROWS
// expect: c-macro-value-changed source=none binary=risky PAGE_MAX_ROWS
//--- old
/** Any number of rows
 *  in a slice. */
#define SLICE_ANY_ROWS 0x00000000

/** Powers of two alone. */
#define SLICE_POWER_OF_TWO_ROWS 0x00000001

/** Any number of blocks. */
#define SLICE_ANY_BLOCKS 0x00000002
unsigned slice_form(int kind);

/** Rows at most. */
#define PAGE_MAX_ROWS 40

/** Columns at most. */
#define PAGE_MAX_COLUMNS 41
//--- old.c
unsigned slice_form(int kind) { return kind ? SLICE_ANY_ROWS : SLICE_ANY_BLOCKS; }
//--- new
/** Powers of two alone. */
#define SLICE_POWER_OF_TWO_ROWS 0x00000001

/** Any number of blocks. */
#define SLICE_ANY_BLOCKS 0x00000002

/** As many rows in each slice. */
#define SLICE_EQUAL_ROWS 0x00000004

/** Any number of rows
 *  in a slice. */
#define SLICE_ANY_ROWS 0x00000010
unsigned slice_form(int kind);

/** Rows at most. */
#define PAGE_MAX_ROWS 42

/** Columns at most. */
#define PAGE_MAX_COLUMNS 41
//--- new.c
unsigned slice_form(int kind) { return kind ? SLICE_ANY_ROWS : SLICE_ANY_BLOCKS; }
//--- client
#include "library.h"
int main(void) { return slice_form(1) != SLICE_ANY_ROWS || PAGE_MAX_ROWS < 40; }
