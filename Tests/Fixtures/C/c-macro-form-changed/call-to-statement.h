// What a call returned is gone with it, through another macro too; what a call without a result was is not.
// expect: c-macro-form-changed source=breaking binary=none store_put
//--- old
int store_write(int key, int value);
void store_drop(int key);
#define STORE_CHECK(code) do { (void) (code); } while (0)
#define store_put(key) store_write(key, 0)
#define store_remove(key) store_drop(key)
//--- new
int store_write(int key, int value);
void store_drop(int key);
#define STORE_CHECK(code) do { (void) (code); } while (0)
#define store_put(key) STORE_CHECK(store_write(key, 0))
#define store_remove(key) do { store_drop(key); } while (0)
//--- client
int use(void) { store_remove(1); return store_put(2); }
