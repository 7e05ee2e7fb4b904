// New sources call another function by the old name; old programs call the one that knows the smaller structure.
// options: exports
// expect: c-field-added source=none binary=risky process.instance
// expect: c-function-became-macro source=none binary=none list_processes
// expect: c-function-added source=none binary=none list_processes_v2
//--- old
struct process { unsigned id; unsigned memory; };
int list_processes(unsigned count, struct process *processes);
//--- old.c
int list_processes(unsigned count, struct process *processes) {
  for (unsigned number = 0; number < count; number++) processes[number].id = 100 + number;
  return 0;
}
//--- new
struct process { unsigned id; unsigned memory; unsigned instance; };
#define list_processes list_processes_v2
int list_processes_v2(unsigned count, struct process *processes);
//--- new.c
#undef list_processes
struct small { unsigned id; unsigned memory; };
int list_processes(unsigned count, struct small *processes) {
  for (unsigned number = 0; number < count; number++) processes[number].id = 100 + number;
  return 0;
}
int list_processes_v2(unsigned count, struct process *processes) {
  for (unsigned number = 0; number < count; number++) processes[number].id = 100 + number;
  return 0;
}
//--- client
int main(void) {
  struct process processes[3] = {{0}};
  if (list_processes(3, processes) != 0) return 1;
  return processes[1].id == 101 && processes[2].id == 102 ? 0 : 2;
}
