// A version that `#if` asks for is 0 there when it is no macro.
// expect: c-declaration-kind-changed source=breaking binary=none SHOP_VERSION_MAJOR
// options: proven
//--- old
#define SHOP_VERSION_MAJOR 3
//--- new
enum { SHOP_VERSION_MAJOR = 3 };
//--- client
#if SHOP_VERSION_MAJOR < 2
#error "shop 2 or newer is needed"
#endif
