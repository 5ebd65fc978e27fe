-- The rules that an attempt began under: which attempt counts, how much is shown at a time, how long one waits afterwards.
alter table assessment_attempt add column counts varchar(8) default 'BEST' not null;
alter table assessment_attempt add column pace varchar(16) default 'ONE_AT_A_TIME' not null;
alter table assessment_attempt add column cool_down_seconds int;

-- How many questions were left for good, where one can't come back to them.
alter table assessment_attempt add column place int default 0 not null;
