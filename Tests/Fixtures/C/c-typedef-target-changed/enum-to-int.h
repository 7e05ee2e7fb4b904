// An enumeration without a tag became an integer of the same size, and its constants macros.
// expect: c-typedef-target-changed source=risky binary=none color
//--- old
typedef enum { RED, GREEN } color;
//--- new
typedef int color;
#define RED 0
#define GREEN 1
//--- client
color first = GREEN;
