// Who hands over a structure and its size is served as before; a size that only one function asks for is something else's.
// expect: c-field-added source=none binary=risky args.stack
// expect: c-field-added source=none binary=breaking pool.peak
//--- old
struct args { int flags; int file; };
int start(const struct args *args, unsigned long size);
int restart(int job, const struct args *args, unsigned long args_size);
struct pool { long used; };
int pool_init(struct pool *pool, unsigned long size);
long pool_used(const struct pool *pool);
//--- old.c
int start(const struct args *args, unsigned long size) { return size >= 8 ? args->flags + args->file : 0; }
int restart(int job, const struct args *args, unsigned long size) { return job + start(args, size); }
int pool_init(struct pool *pool, unsigned long size) { pool->used = size; return 0; }
long pool_used(const struct pool *pool) { return pool->used; }
//--- new
struct args { int flags; int file; long stack; };
int start(const struct args *args, unsigned long size);
int restart(int job, const struct args *args, unsigned long args_size);
struct pool { long used; long peak; };
int pool_init(struct pool *pool, unsigned long size);
long pool_used(const struct pool *pool);
//--- new.c
int start(const struct args *args, unsigned long size) { return size >= 16 ? (int)args->stack : args->flags + args->file; }
int restart(int job, const struct args *args, unsigned long size) { return job + start(args, size); }
int pool_init(struct pool *pool, unsigned long size) { pool->used = size; pool->peak = 7; return 0; }
long pool_used(const struct pool *pool) { return pool->used; }
//--- client
int main(void) {
  struct { struct args args; long guard; } own = { { 1, 2 }, 9 };
  if (restart(3, &own.args, sizeof own.args) != 6) return 1;
  struct { struct pool pool; long guard; } pools = { .guard = 9 };
  pool_init(&pools.pool, 5);
  return pool_used(&pools.pool) == 5 && pools.guard == 9 ? 0 : 2;
}
