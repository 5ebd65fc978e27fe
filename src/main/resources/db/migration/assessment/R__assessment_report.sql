-- Who has used all attempts at an activity and passed none; where the last one counts, not that one. What was allowed stands in the attempts as it was when each
-- began; what was allowed since comes on top.
create or replace view assessment_report_exhausted as
select used.participant as participant,
       used.run as run,
       used.activity as activity
from (select participant,
             run,
             activity,
             count(*) as used,
             max(attempts_allowed) as allowed,
             max(started_at) as last_started_at,
             count(case when passed and (counts <> 'LAST' or from_last = 1) then 1 end) as passed,
             count(case when state in ('IN_PROGRESS', 'SUBMITTED') then 1 end) as open
      from (select participant, run, activity, attempts_allowed, started_at, passed, state, counts,
                   row_number() over (partition by participant, run, activity order by number desc) as from_last
            from assessment_attempt
            where purpose = 'COUNTED') attempt
      group by participant, run, activity) used
where used.passed = 0
  and used.open = 0
  and used.allowed is not null
  and used.used >= used.allowed + (select count(*)
                                   from assessment_extra_attempt extra
                                   where extra.run = used.run
                                     and extra.participant = used.participant
                                     and extra.activity = used.activity
                                     and extra.granted_at > used.last_started_at);
