// Of what nobody but its own library knows, clients have no place that could be filled.
// expect: c-type-removed source=breaking binary=none widget
// expect: c-parameter-removed source=breaking binary=risky note_new
//--- old
typedef struct note note;
typedef struct widget widget;
note *note_new(const char *summary, widget *attach);
int note_show(note *note);
//--- old.c
static int shown;
note *note_new(const char *summary, widget *attach) { (void) attach; shown = summary[0]; return (note *) &shown; }
int note_show(note *note) { return *(int *) note; }
//--- new
typedef struct note note;
note *note_new(const char *summary);
int note_show(note *note);
//--- new.c
static int shown;
note *note_new(const char *summary) { shown = summary[0]; return (note *) &shown; }
int note_show(note *note) { return *(int *) note; }
//--- client
int main(void) { return note_show(note_new("a", 0)) == 'a' ? 0 : 1; }
