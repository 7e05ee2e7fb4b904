// The parameter of a loop is called like the tag that its new text means; another one is called otherwise.
// expect: c-macro-form-changed source=breaking binary=none JOB_EACH
//--- old
struct job { struct job *next; int state; };
#define JOB_EACH(job, first) for ((job) = (first); (job); (job) = (job)->next)
#define JOB_ALL(each, first) for ((each) = (first); (each); (each) = (each)->next)
//--- new
struct job { struct job *next; int state; };
#define JOB_EACH(job, first) for (struct job *job_next = ((job) = (first)) ? (job)->next : 0; (job); (job) = job_next, job_next = job_next ? job_next->next : 0)
#define JOB_ALL(each, first) for (struct job *all_next = ((each) = (first)) ? (each)->next : 0; (each); (each) = all_next, all_next = all_next ? all_next->next : 0)
//--- client
int failed(struct job *first) {
  struct job *each;
  int count = 0;
  JOB_ALL(each, first) count += each->state < 0;
  JOB_EACH(each, first) count += each->state < 0;
  return count;
}
