// Code for the old version that #if leaves out with the new one is not hit.
//--- old
#define LUA_VERSION_NUM 501
#define LUA_GLOBALSINDEX (-10002)
typedef struct lua_State lua_State;
typedef int (*lua_CFunction)(lua_State *L);
typedef struct luaL_Reg { const char *name; lua_CFunction func; } luaL_Reg;
unsigned long lua_objlen(lua_State *L, int idx);
int lua_resume(lua_State *L, int narg);
void luaL_register(lua_State *L, const char *name, const luaL_Reg *l);
void lua_pushcclosure(lua_State *L, lua_CFunction f, int n);
#define lua_pushcfunction(L, f) lua_pushcclosure(L, (f), 0)
#define lua_getglobal(L, s) lua_getfield(L, LUA_GLOBALSINDEX, s)
void lua_getfield(lua_State *L, int idx, const char *k);
double lua_tonumber(lua_State *L, int idx);
lua_State *luaL_newstate(void);
#define lua_open() luaL_newstate()
//--- new
#define LUA_VERSION_NUM 504
typedef struct lua_State lua_State;
typedef int (*lua_CFunction)(lua_State *L);
typedef struct luaL_Reg { const char *name; lua_CFunction func; } luaL_Reg;
unsigned long long lua_rawlen(lua_State *L, int idx);
int lua_resume(lua_State *L, lua_State *from, int narg, int *nres);
void luaL_setfuncs(lua_State *L, const luaL_Reg *l, int nup);
void lua_pushcclosure(lua_State *L, lua_CFunction f, int n);
#define lua_pushcfunction(L, f) lua_pushcclosure(L, (f), 0)
int lua_getglobal(lua_State *L, const char *name);
int lua_getfield(lua_State *L, int idx, const char *k);
double lua_tonumberx(lua_State *L, int idx, int *isnum);
#define lua_tonumber(L, i) lua_tonumberx(L, (i), 0)
lua_State *luaL_newstate(void);
//--- client
#include "library.h"
static int add(lua_State *L) { return (int)(lua_tonumber(L, 1) + lua_tonumber(L, 2)); }
static const luaL_Reg lib[] = { { "add", add }, { 0, 0 } };
#if LUA_VERSION_NUM < 502
static unsigned long len(lua_State *L) { return lua_objlen(L, 1); }
#else
static unsigned long len(lua_State *L) { return lua_rawlen(L, 1); }
#endif
#if LUA_VERSION_NUM >= 501 && LUA_VERSION_NUM < 502
#define open_lib(L) luaL_register(L, "m", lib)
#else
#define open_lib(L) luaL_setfuncs(L, lib, 0)
#endif
int run(void) {
  lua_State *L = lua_open(); // affected
  open_lib(L);
  lua_pushcfunction(L, add);
  lua_getglobal(L, "x");
  lua_getfield(L, LUA_GLOBALSINDEX, "y"); // affected
  lua_getfield(L, -1, "z");
  luaL_register(L, "n", lib); // affected
  return lua_resume(L, 0) + (int)len(L); // affected
}
