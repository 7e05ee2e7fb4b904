// Commands got other numbers: the library takes what an old program hands it for something else.
// expect: c-macro-value-changed source=none binary=breaking DEVICE_RESET
// expect: c-macro-value-changed source=none binary=breaking DEVICE_STATUS
//--- old
#define DEVICE_RESET 0x10
#define DEVICE_STATUS 0x11
int device_control(int command);
//--- new
#define DEVICE_RESET 0x20
#define DEVICE_STATUS 0x21
int device_control(int command);
//--- client
int main(void) { return device_control(DEVICE_RESET) == 1 && device_control(DEVICE_STATUS) == 2 ? 0 : 1; }
//--- old.c
int device_control(int command) { return command == DEVICE_RESET ? 1 : command == DEVICE_STATUS ? 2 : 0; }
//--- new.c
int device_control(int command) { return command == DEVICE_RESET ? 1 : command == DEVICE_STATUS ? 2 : 0; }
