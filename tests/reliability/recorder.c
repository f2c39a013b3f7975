/* Writes down what a program does to the files below a folder, in order: see `power.py`, which builds and preloads it.
 *
 * A record is a line of ASCII, "KIND NUMBER NUMBER LENGTH\n", and so many bytes after it: a path, two paths with a
 * NUL between them, or what was written. What goes to standard output is written down as well: it acknowledges.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(real_##name))real((void **)&real_##name, #name))
#define MOST 65536

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int log_file = -1;
static pid_t owner;
static char watched[MOST]; /* by the number of an open file */

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite64)(int, const void *, size_t, off64_t);
static ssize_t (*real_sendfile64)(int, int, off64_t *, size_t);
static int (*real_ftruncate64)(int, off64_t);
static int (*real_open64)(const char *, int, ...);
static int (*real_openat64)(int, const char *, int, ...);
static int (*real_close)(int);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_rename)(const char *, const char *);
static int (*real_link)(const char *, const char *);
static int (*real_unlink)(const char *);

static void *real(void **known, const char *name) {
    if (!*known) *known = dlsym(RTLD_NEXT, name);
    return *known;
}

static int below(const char *path, char *whole) {
    const char *folder = getenv("RECORDED_FOLDER");
    if (!folder || !path || path[0] != '/' || strlen(path) >= PATH_MAX) return 0;
    strcpy(whole, path);
    size_t length = strlen(folder);
    return strncmp(whole, folder, length) == 0 && (whole[length] == '/' || whole[length] == 0);
}

static void note(char kind, long one, long other, const void *data, size_t length) {
    char head[96];
    if (owner != getpid()) { /* a fork has a log of its own */
        char path[PATH_MAX];
        const char *name = getenv("RECORDED_LOG");
        owner = getpid();
        snprintf(path, sizeof path, "%s.%d", name ? name : "/dev/null", (int)owner);
        log_file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    int size = snprintf(head, sizeof head, "%c %ld %ld %zu\n", kind, one, other, length);
    if (syscall(SYS_write, log_file, head, size) != size || syscall(SYS_write, log_file, data, length) != (ssize_t)length)
        abort();
}

static void opened(int file, const char *path, int flags) {
    char whole[PATH_MAX];
    if (file < 0 || file >= MOST) return;
    watched[file] = below(path, whole);
    if (watched[file]) note('o', file, flags & (O_CREAT | O_TRUNC), whole, strlen(whole));
}

#define OPENING(call, path, flags)                              \
    va_list rest;                                               \
    va_start(rest, flags);                                      \
    mode_t mode = (flags) & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
    va_end(rest);                                               \
    pthread_mutex_lock(&lock);                                  \
    int file = call;                                            \
    opened(file, path, flags);                                  \
    pthread_mutex_unlock(&lock);                                \
    return file;

int open64(const char *path, int flags, ...) { OPENING(REAL(open64)(path, flags, mode), path, flags) }
int open(const char *path, int flags, ...) { OPENING(REAL(open64)(path, flags, mode), path, flags) }
int openat64(int at, const char *path, int flags, ...) { OPENING(REAL(openat64)(at, path, flags, mode), path, flags) }
int openat(int at, const char *path, int flags, ...) { OPENING(REAL(openat64)(at, path, flags, mode), path, flags) }

/* What one call of the program does and its record, with nothing of another thread between them. */
#define RECORDED(type, call, condition, record)                 \
    pthread_mutex_lock(&lock);                                  \
    type result = call;                                         \
    if (condition) { record; }                                  \
    pthread_mutex_unlock(&lock);                                \
    return result;
#define WATCHED(file) ((file) >= 0 && (file) < MOST && watched[file])

ssize_t write(int file, const void *data, size_t size) {
    RECORDED(ssize_t, REAL(write)(file, data, size), result > 0 && (file == 1 || WATCHED(file)),
             file == 1 ? note('m', 0, 0, data, result)
                       : note('w', file, lseek64(file, 0, SEEK_CUR) - result, data, result))
}
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) {
    RECORDED(ssize_t, REAL(pwrite64)(file, data, size, at), result > 0 && WATCHED(file),
             note('w', file, at, data, result))
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at) { return pwrite64(file, data, size, at); }
ssize_t sendfile64(int out, int in, off64_t *from, size_t size) {
    off64_t start = from ? *from : lseek64(in, 0, SEEK_CUR);
    RECORDED(ssize_t, REAL(sendfile64)(out, in, from, size), result > 0 && WATCHED(out), {
        char *copy = malloc(result);
        if (pread64(in, copy, result, start) != result) abort();
        note('w', out, lseek64(out, 0, SEEK_CUR) - result, copy, result);
        free(copy);
    })
}
ssize_t sendfile(int out, int in, off_t *from, size_t size) { return sendfile64(out, in, from, size); }
int ftruncate64(int file, off64_t size) {
    RECORDED(int, REAL(ftruncate64)(file, size), result == 0 && WATCHED(file), note('t', file, size, "", 0))
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }
int fsync(int file) { RECORDED(int, REAL(fsync)(file), result == 0 && WATCHED(file), note('s', file, 0, "", 0)) }
int fdatasync(int file) { RECORDED(int, REAL(fdatasync)(file), result == 0 && WATCHED(file), note('s', file, 0, "", 0)) }
int close(int file) {
    RECORDED(int, REAL(close)(file), WATCHED(file), { watched[file] = 0; note('c', file, 0, "", 0); })
}
int unlink(const char *path) {
    char whole[PATH_MAX];
    RECORDED(int, REAL(unlink)(path), result == 0 && below(path, whole), note('u', 0, 0, whole, strlen(whole)))
}

/* Two paths, one after the other with a NUL between them. */
static void note_both(char kind, const char *from, const char *to) {
    char both[2 * PATH_MAX];
    size_t length = strlen(from) + 1;
    memcpy(both, from, length);
    memcpy(both + length, to, strlen(to));
    note(kind, 0, 0, both, length + strlen(to));
}
int rename(const char *from, const char *to) {
    char one[PATH_MAX], other[PATH_MAX];
    RECORDED(int, REAL(rename)(from, to), result == 0 && below(from, one) && below(to, other), note_both('r', one, other))
}
int link(const char *from, const char *to) {
    char one[PATH_MAX], other[PATH_MAX];
    RECORDED(int, REAL(link)(from, to), result == 0 && below(from, one) && below(to, other), note_both('l', one, other))
}
