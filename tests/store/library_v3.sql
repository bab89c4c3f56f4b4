-- A library as Kinogrid wrote it before it told orders given up from those taken back (commit 36b0580, version 3 of the
-- schema): what became of orders that may have arrived. Frozen: people have such files, so it is never changed.
PRAGMA application_id = 1265200751;
PRAGMA user_version = 3;
BEGIN TRANSACTION;
CREATE TABLE frames (
        name TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        used_at REAL NOT NULL
    ) STRICT
    ;
CREATE TABLE jobs (
            id TEXT PRIMARY KEY,
            created_at REAL NOT NULL,
            prompt TEXT NOT NULL,
            order_json TEXT NOT NULL,
            state TEXT NOT NULL,
            state_json TEXT NOT NULL,
            task_id TEXT UNIQUE,
            video_id TEXT,
            parent_id TEXT,
            parent_index INTEGER,
            curation TEXT NOT NULL,
            CHECK ((parent_id IS NULL) = (parent_index IS NULL))
        ) STRICT
        ;
INSERT INTO "jobs" VALUES('given-up',1800000000.0,'given-up','{"kind":"generate","prompt":"given-up","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('given-up-later',1800000001.0,'given-up-later','{"kind":"generate","prompt":"given-up-later","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('taken-back',1800000002.0,'taken-back','{"kind":"generate","prompt":"taken-back","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('taken-back-later',1800000003.0,'taken-back-later','{"kind":"generate","prompt":"taken-back-later","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('sent-again-and-taken-back',1800000004.0,'sent-again-and-taken-back','{"kind":"generate","prompt":"sent-again-and-taken-back","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('failed-maybe',1800000005.0,'failed-maybe','{"kind":"generate","prompt":"failed-maybe","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','failed','{"failure":{"code":"api_error","charge":"maybe","trace_id":"t-1","said":"no","status":500,"values":[]},"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('failed-free',1800000006.0,'failed-free','{"kind":"generate","prompt":"failed-free","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','failed','{"failure":{"code":"forbidden","charge":"no","trace_id":null,"said":"","status":null,"values":[]},"task_id":null}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('no-longer-waited-for',1800000007.0,'no-longer-waited-for','{"kind":"generate","prompt":"no-longer-waited-for","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','stopped','{"task_id":"t-9"}','t-9',NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('in-doubt',1800000008.0,'in-doubt','{"kind":"generate","prompt":"in-doubt","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','unconfirmed','{"since":1800000010.0,"body":"{\"action\":\"generate\",\"prompt\":\"in-doubt\"}","why":{"code":"no_answer","charge":"maybe","trace_id":null,"said":"reset","status":null,"values":[]},"missed":0,"asks":false}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('on-its-way',1800000009.0,'on-its-way','{"kind":"generate","prompt":"on-its-way","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','submitting','{"since":1800000010.0,"body":"{\"action\":\"generate\",\"prompt\":\"on-its-way\"}","draft":{"place":1800000009.0,"held":false,"urls":{"first":null,"last":null},"tries":0,"waiting_for":null}}',NULL,NULL,NULL,NULL,'{}');
INSERT INTO "jobs" VALUES('running',1800000010.0,'running','{"kind":"generate","prompt":"running","first":{"kind":"remote","url":"https://pictures.example/1.png"},"last":null,"mode":"fast","resolution":"720p","loop":false,"callback_url":null}','running','{"task_id":"t-8","since":1800000011.0,"progress":null,"word":null}','t-8',NULL,NULL,NULL,'{}');
CREATE TABLE journal (
            number INTEGER PRIMARY KEY,
            job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
            at REAL NOT NULL,
            what TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT
        ;
INSERT INTO "journal" VALUES(1,'given-up',1800000000.0,'ordered','');
INSERT INTO "journal" VALUES(2,'given-up',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"given-up"}');
INSERT INTO "journal" VALUES(3,'given-up',1800000002.0,'Lost','');
INSERT INTO "journal" VALUES(4,'given-up',1800000003.0,'LookedInVain','');
INSERT INTO "journal" VALUES(5,'given-up',1800000004.0,'Stop','');
INSERT INTO "journal" VALUES(6,'given-up-later',1800000001.0,'ordered','');
INSERT INTO "journal" VALUES(7,'given-up-later',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"first"}');
INSERT INTO "journal" VALUES(8,'given-up-later',1800000003.0,'NeverLeft','');
INSERT INTO "journal" VALUES(9,'given-up-later',1800000020.0,'SubmitStarted','{"action":"generate","prompt":"second"}');
INSERT INTO "journal" VALUES(10,'given-up-later',1800000005.0,'Lost','');
INSERT INTO "journal" VALUES(11,'given-up-later',1800000006.0,'LookedInVain','');
INSERT INTO "journal" VALUES(12,'given-up-later',1800000007.0,'LookAgain','');
INSERT INTO "journal" VALUES(13,'given-up-later',1800000008.0,'LookedInVain','');
INSERT INTO "journal" VALUES(14,'given-up-later',1800000009.0,'Stop','');
INSERT INTO "journal" VALUES(15,'taken-back',1800000002.0,'ordered','');
INSERT INTO "journal" VALUES(16,'taken-back',1800000003.0,'Stop','');
INSERT INTO "journal" VALUES(17,'taken-back-later',1800000003.0,'ordered','');
INSERT INTO "journal" VALUES(18,'taken-back-later',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"x"}');
INSERT INTO "journal" VALUES(19,'taken-back-later',1800000005.0,'NeverLeft','');
INSERT INTO "journal" VALUES(20,'taken-back-later',1800000006.0,'Stop','');
INSERT INTO "journal" VALUES(21,'sent-again-and-taken-back',1800000004.0,'ordered','');
INSERT INTO "journal" VALUES(22,'sent-again-and-taken-back',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"x"}');
INSERT INTO "journal" VALUES(23,'sent-again-and-taken-back',1800000006.0,'Lost','');
INSERT INTO "journal" VALUES(24,'sent-again-and-taken-back',1800000007.0,'LookedInVain','');
INSERT INTO "journal" VALUES(25,'sent-again-and-taken-back',1800000008.0,'SendAgain','');
INSERT INTO "journal" VALUES(26,'sent-again-and-taken-back',1800000009.0,'Stop','');
INSERT INTO "journal" VALUES(27,'failed-maybe',1800000005.0,'ordered','');
INSERT INTO "journal" VALUES(28,'failed-maybe',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"failed-maybe"}');
INSERT INTO "journal" VALUES(29,'failed-maybe',1800000007.0,'Broke','');
INSERT INTO "journal" VALUES(30,'failed-free',1800000006.0,'ordered','');
INSERT INTO "journal" VALUES(31,'failed-free',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"x"}');
INSERT INTO "journal" VALUES(32,'failed-free',1800000008.0,'Broke','');
INSERT INTO "journal" VALUES(33,'no-longer-waited-for',1800000007.0,'ordered','');
INSERT INTO "journal" VALUES(34,'no-longer-waited-for',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"x"}');
INSERT INTO "journal" VALUES(35,'no-longer-waited-for',1800000009.0,'Accepted','');
INSERT INTO "journal" VALUES(36,'no-longer-waited-for',1800000010.0,'Stop','');
INSERT INTO "journal" VALUES(37,'in-doubt',1800000008.0,'ordered','');
INSERT INTO "journal" VALUES(38,'in-doubt',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"in-doubt"}');
INSERT INTO "journal" VALUES(39,'in-doubt',1800000010.0,'Lost','');
INSERT INTO "journal" VALUES(40,'on-its-way',1800000009.0,'ordered','');
INSERT INTO "journal" VALUES(41,'on-its-way',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"on-its-way"}');
INSERT INTO "journal" VALUES(42,'running',1800000010.0,'ordered','');
INSERT INTO "journal" VALUES(43,'running',1800000010.0,'SubmitStarted','{"action":"generate","prompt":"x"}');
INSERT INTO "journal" VALUES(44,'running',1800000012.0,'Accepted','');
CREATE TABLE uploads (
        host TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        url TEXT NOT NULL,
        PRIMARY KEY (host, sha256)
    ) STRICT
    ;
CREATE INDEX jobs_newest ON jobs (created_at DESC, id);
CREATE INDEX jobs_children ON jobs (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX journal_of_job ON journal (job_id, number);
COMMIT;
