// What the library makes and takes back, constant to clients, is as large as it says; its last array stood for many.
// expect: c-field-type-changed source=risky binary=risky text.data
//--- old
typedef struct text { int length; char data[1]; } text;
const text *text_new(const char *from);
void text_free(const text *text);
//--- old.c
#include <stdlib.h>
#include <string.h>
const text *text_new(const char *s) { text *t = malloc(sizeof(text) + strlen(s)); t->length = strlen(s); strcpy(t->data, s); return t; }
void text_free(const text *t) { free((void *)t); }
//--- new
typedef struct text { int length; char data[]; } text;
const text *text_new(const char *from);
void text_free(const text *text);
//--- new.c
#include <stdlib.h>
#include <string.h>
const text *text_new(const char *s) { text *t = malloc(sizeof(text) + strlen(s) + 1); t->length = strlen(s); strcpy(t->data, s); return t; }
void text_free(const text *t) { free((void *)t); }
//--- client
int main(void) {
  const text *text = text_new("hello");
  int bad = text->length != 5 || text->data[4] != 'o';
  text_free(text);
  return bad;
}
