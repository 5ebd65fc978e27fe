-- What an attempt is for: it counts, or an author tries out what they write and it is forgotten.
alter table assessment_attempt add column purpose varchar(16) default 'COUNTED' not null;

create index assessment_attempt_previews on assessment_attempt (purpose, started_at);
