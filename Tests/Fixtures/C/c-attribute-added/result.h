// Callers that ignore a result get a warning.
// expect: c-attribute-added source=none binary=none area
//--- old
int area(int side);
//--- new
__attribute__((warn_unused_result)) int area(int side);
//--- client
void use(void) { area(2); }
