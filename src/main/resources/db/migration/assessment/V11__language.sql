-- In which language an attempt is shown, from its start to its end, and from which translation that was taken. Older
-- attempts have neither: they are in the language of their course.
alter table assessment_attempt add column language varchar(35);
alter table assessment_attempt add column translation varchar(64);
