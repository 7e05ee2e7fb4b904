// The end of an element, of which the list has the start as well, is an event; what counts them all marks the list's end.
// expect: c-enum-constant-value-changed source=none binary=breaking XML_END
// expect: c-enum-sentinel-changed source=none binary=none XML_COUNT
// expect: c-enum-constant-added source=none binary=none XML_COMMENT
//--- old
enum xml_event { XML_START, XML_TEXT, XML_END, XML_COUNT };
void xml_on(enum xml_event event, void (*handler)(const char *name));
void xml_run(const char *text);
//--- old.c
static void (*handlers[XML_COUNT])(const char *name);
void xml_on(enum xml_event event, void (*handler)(const char *name)) { handlers[event] = handler; }
void xml_run(const char *text) { if (handlers[XML_END]) handlers[XML_END](text); }
//--- new
enum xml_event { XML_START, XML_TEXT, XML_COMMENT, XML_END, XML_COUNT };
void xml_on(enum xml_event event, void (*handler)(const char *name));
void xml_run(const char *text);
//--- new.c
static void (*handlers[XML_COUNT])(const char *name);
void xml_on(enum xml_event event, void (*handler)(const char *name)) { handlers[event] = handler; }
void xml_run(const char *text) { if (handlers[XML_END]) handlers[XML_END](text); }
//--- client
#include "library.h"
static int ends;
static void end(const char *name) { ends += name[0] == 'a'; }
int main(void) { xml_on(XML_END, end); xml_run("a"); return ends != 1; }
