// What releases anything is handed to whatever keeps things, as 'free' is; what is told a type is called.
// expect: c-function-became-macro source=breaking binary=breaking mem_release
// expect: c-function-became-macro source=risky binary=breaking mem_share
// expect: c-function-added source=none binary=none mem_release_at
// expect: c-function-added source=none binary=none mem_share_at
//--- old
struct share;
void mem_release(void *memory);
void mem_share(struct share *share);
//--- new
struct share;
void mem_release_at(void *memory, int line);
void mem_share_at(struct share *share, int line);
#define mem_release(memory) mem_release_at((memory), __LINE__)
#define mem_share(share) mem_share_at((share), __LINE__)
//--- client
struct list { void *first; void (*destroy)(void *); };
struct list make(struct share *share) { mem_share(share); return (struct list) { 0, mem_release }; }
