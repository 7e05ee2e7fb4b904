/// Names that many libraries declare with, and that clients write because of it, though other headers
/// declare them.
enum StandardNames {
  static let types: Set<String> = [
    // C
    "bool", "size_t", "ptrdiff_t", "wchar_t", "max_align_t", "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t",
    "uint16_t", "uint32_t", "uint64_t", "intptr_t", "uintptr_t", "intmax_t", "uintmax_t", "int_fast8_t",
    "int_fast16_t", "int_fast32_t", "int_fast64_t", "uint_fast8_t", "uint_fast16_t", "uint_fast32_t",
    "uint_fast64_t", "int_least8_t", "int_least16_t", "int_least32_t", "int_least64_t", "uint_least8_t",
    "uint_least16_t", "uint_least32_t", "uint_least64_t", "FILE", "fpos_t", "va_list", "time_t", "clock_t",
    "wint_t", "mbstate_t", "sig_atomic_t", "jmp_buf", "div_t", "ldiv_t", "char16_t", "char32_t", "complex",
    // POSIX
    "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "mode_t", "dev_t", "ino_t", "socklen_t", "sa_family_t",
    "in_addr_t", "in_port_t", "sigset_t", "fd_set", "suseconds_t", "pthread_t", "pthread_mutex_t",
    "pthread_cond_t", "pthread_once_t", "locale_t", "iconv_t", "DIR",
  ]
  static let headers: Set<String> = [
    // C
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h", "limits.h", "locale.h", "math.h", "setjmp.h",
    "signal.h", "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h",
    "string.h", "tgmath.h", "threads.h", "time.h", "uchar.h", "wchar.h", "wctype.h",
    // POSIX
    "arpa/inet.h", "dirent.h", "dlfcn.h", "fcntl.h", "iconv.h", "langinfo.h", "netdb.h", "netinet/in.h", "netinet/tcp.h", "poll.h",
    "pthread.h", "pwd.h", "grp.h", "regex.h", "sched.h", "semaphore.h", "strings.h", "sys/ioctl.h", "sys/mman.h", "sys/select.h",
    "sys/socket.h", "sys/stat.h", "sys/time.h", "sys/types.h", "sys/uio.h", "sys/un.h", "sys/wait.h", "syslog.h", "termios.h",
    "unistd.h",
  ]
  /// Structures that are complete where their header is included, and elsewhere a name at most.
  static let structures: Set<String> = [
    // C
    "tm", "timespec", "lconv",
    // POSIX
    "stat", "timeval", "itimerval", "itimerspec", "dirent", "passwd", "group", "rusage", "rlimit", "utsname", "tms",
    "termios", "pollfd", "sigaction", "iovec", "msghdr", "sockaddr", "sockaddr_in", "sockaddr_in6",
    "sockaddr_storage", "sockaddr_un", "in_addr", "in6_addr", "addrinfo", "hostent", "servent", "statvfs", "flock",
  ]
}
