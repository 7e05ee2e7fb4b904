// A result may be ignored.
// expect: c-attribute-removed source=none binary=none area
//--- old
__attribute__((warn_unused_result)) int area(int side);
//--- new
int area(int side);
//--- client
void use(void) { area(2); }
