// New sources call another function by the old name; old programs call the one that knows the smaller structure.
// options: exports
// expect: c-field-added source=none binary=risky process.instance
// expect: c-field-added source=risky binary=risky device.luid
// expect: c-function-became-macro source=none binary=none list_processes
// expect: c-function-became-macro source=none binary=none read_device
// expect: c-function-added source=none binary=none list_processes_v2
// expect: c-function-added source=none binary=none read_device_v2
//--- old
struct process { unsigned id; unsigned memory; };
int list_processes(unsigned count, struct process *processes);
struct device { unsigned name; unsigned major; };
int read_device(struct device *device);
//--- old.c
int read_device(struct device *device) { device->name = 1; device->major = 8; return 0; }
int list_processes(unsigned count, struct process *processes) {
  for (unsigned number = 0; number < count; number++) processes[number].id = 100 + number;
  return 0;
}
//--- new
struct process { unsigned id; unsigned memory; unsigned instance; };
#define list_processes list_processes_v2
int list_processes_v2(unsigned count, struct process *processes);
struct device { unsigned name; unsigned luid; unsigned major; };
#define read_device read_device_v2
int read_device_v2(struct device *device);
//--- new.c
#undef read_device
struct small_device { unsigned name; unsigned major; };
int read_device(struct small_device *device) { device->name = 1; device->major = 8; return 0; }
int read_device_v2(struct device *device) { device->name = 1; device->major = 8; return 0; }
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
  struct device devices[2] = {{0}};
  if (read_device(&devices[1]) != 0 || read_device(&devices[0]) != 0 || devices[1].major != 8) return 2;
  return processes[1].id == 101 && processes[2].id == 102 ? 0 : 3;
}
