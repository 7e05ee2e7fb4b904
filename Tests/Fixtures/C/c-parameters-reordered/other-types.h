// Two parameters of unlike types changed places.
// expect: c-parameters-reordered source=breaking binary=breaking copy
//--- old
void copy(char *to, int count);
//--- new
void copy(int count, char *to);
//--- client
void use(char *text) { copy(text, 3); }
