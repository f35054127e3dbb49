//! The browser's database, as the storage that the plan store writes to. It is opened for each operation and closed after it, so
//! that no tab stands in the way of another; it comes into being with the first thing that is written.

use js_sys::{Array, Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbKeyRange, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransactionMode,
};

use crate::store::{Entries, Refusal, Storage};

/// The version of the database, which is not that of the entries in it.
const VERSION: u32 = 1;
const STORE: &str = "entries";
/// A database that another tab holds may keep its answer for ever.
const PATIENCE_MS: i32 = 10_000;
/// No name that is used goes on with this letter, the last of all.
const LAST: &str = "\u{ffff}";

/// A database of this name.
#[derive(Debug, Clone, Copy)]
pub struct IndexedDb(pub &'static str);

impl Storage for IndexedDb {
    async fn names(&self, beginning: &str) -> Result<Vec<String>, Refusal> {
        let asked = self.run(false, |store| store.get_all_keys_with_key(&range(beginning)?)).await?;
        Ok(asked.map_or_else(Vec::new, |request| names(&request)))
    }

    async fn entries(&self, beginning: &str) -> Result<Entries, Refusal> {
        let asked = self
            .run(false, |store| {
                let range = range(beginning)?;
                Ok((store.get_all_keys_with_key(&range)?, store.get_all_with_key(&range)?))
            })
            .await?;
        let Some((keys, values)) = asked else { return Ok(Vec::new()) };
        Ok(names(&keys).into_iter().zip(listed(&values).iter().map(|value| bytes(&value))).collect())
    }

    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let asked = self.run(false, |store| store.get(&name.into())).await?;
        let value = asked.and_then(|request| request.result().ok()).filter(|value| !value.is_undefined());
        Ok(value.map(|value| bytes(&value)))
    }

    async fn write(&self, entries: Entries) -> Result<(), Refusal> {
        let put = |store: &IdbObjectStore| {
            entries.iter().try_for_each(|(name, bytes)| {
                store.put_with_key(&Uint8Array::from(bytes.as_slice()), &name.as_str().into()).map(|_| ())
            })
        };
        self.run(true, put).await.map(|_| ())
    }

    async fn delete(&self, given: Vec<String>) -> Result<(), Refusal> {
        let delete = |store: &IdbObjectStore| {
            given.iter().try_for_each(|name| store.delete(&name.as_str().into()).map(|_| ()))
        };
        // A database that is not there has nothing to delete.
        self.run_in(IdbTransactionMode::Readwrite, false, delete).await.map(|_| ())
    }
}

impl IndexedDb {
    async fn run<T>(
        self,
        writes: bool,
        act: impl FnOnce(&IdbObjectStore) -> Result<T, JsValue>,
    ) -> Result<Option<T>, Refusal> {
        let mode = if writes { IdbTransactionMode::Readwrite } else { IdbTransactionMode::Readonly };
        self.run_in(mode, writes, act).await
    }

    /// Asks for something within one transaction, and waits for the end of the transaction: only then is anything written, and
    /// all that was asked for has been answered. Nothing where there is no database and none is to be made.
    async fn run_in<T>(
        self,
        mode: IdbTransactionMode,
        makes: bool,
        act: impl FnOnce(&IdbObjectStore) -> Result<T, JsValue>,
    ) -> Result<Option<T>, Refusal> {
        let Some(database) = self.open(makes).await? else { return Ok(None) };
        let outcome = transaction(&database, mode, act).await;
        database.close();
        outcome.map(Some)
    }

    async fn open(self, makes: bool) -> Result<Option<IdbDatabase>, Refusal> {
        let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten());
        let factory = factory.ok_or(Refusal::Forbidden)?;
        let request = factory.open_with_u32(self.0, VERSION).map_err(|refusal| reason(&refusal))?;
        let make = {
            let request = request.clone();
            Closure::once_into_js(move || {
                if makes {
                    let database: Option<IdbDatabase> = request.result().ok().map(JsCast::unchecked_into);
                    let _ = database.map(|database| database.create_object_store(STORE));
                } else if let Some(upgrade) = request.transaction() {
                    // A database that is only looked for is not left behind empty.
                    let _ = upgrade.abort();
                }
            })
        };
        request.set_onupgradeneeded(Some(make.unchecked_ref()));
        if opened(&request).await {
            return Ok(request.result().ok().map(JsCast::unchecked_into));
        }
        // While the answer is out, asking for the error is an error itself.
        let error = request.error().map_err(|_| Refusal::Failed)?;
        match error {
            Some(error) if !makes && error.name() == "AbortError" => Ok(None),
            error => Err(error.map_or(Refusal::Failed, |error| reason(&error))),
        }
    }
}

/// Waits for the answer to an attempt to open; false where it failed or did not come in time.
async fn opened(request: &IdbOpenDbRequest) -> bool {
    let answer = ended(|done, failed| {
        request.set_onsuccess(Some(done));
        request.set_onerror(Some(failed));
        let window = web_sys::window();
        window
            .map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(failed, PATIENCE_MS));
    });
    answer.await.is_ok()
}

async fn transaction<T>(
    database: &IdbDatabase,
    mode: IdbTransactionMode,
    act: impl FnOnce(&IdbObjectStore) -> Result<T, JsValue>,
) -> Result<T, Refusal> {
    let transaction = database.transaction_with_str_and_mode(STORE, mode).map_err(|error| reason(&error))?;
    let end = ended(|done, failed| {
        transaction.set_oncomplete(Some(done));
        transaction.set_onabort(Some(failed));
    });
    let asked = transaction.object_store(STORE).and_then(|store| act(&store)).map_err(|error| {
        // What was asked for before the error is taken back.
        let _ = transaction.abort();
        reason(&error)
    })?;
    match end.await {
        Ok(_) => Ok(asked),
        Err(_) => Err(transaction.error().map_or(Refusal::Failed, |error| reason(&error))),
    }
}

/// One of two events, the second as an error.
fn ended(listen: impl FnOnce(&Function, &Function)) -> JsFuture {
    let mut listen = Some(listen);
    JsFuture::from(Promise::new(&mut |done, failed| {
        if let Some(listen) = listen.take() {
            listen(&done, &failed);
        }
    }))
}

fn range(beginning: &str) -> Result<JsValue, JsValue> {
    IdbKeyRange::bound(&beginning.into(), &format!("{beginning}{LAST}").into()).map(JsValue::from)
}

fn listed(request: &IdbRequest) -> Array {
    request.result().ok().and_then(|list| list.dyn_into().ok()).unwrap_or_default()
}

fn names(request: &IdbRequest) -> Vec<String> {
    listed(request).iter().filter_map(|name| name.as_string()).collect()
}

/// What is not bytes was not written by this page, and is damaged whatever it is.
fn bytes(value: &JsValue) -> Vec<u8> {
    value.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec).unwrap_or_default()
}

fn reason(error: &JsValue) -> Refusal {
    match error.dyn_ref::<DomException>().map(DomException::name).as_deref() {
        Some("QuotaExceededError") => Refusal::Full,
        Some("SecurityError" | "InvalidStateError") => Refusal::Forbidden,
        Some("VersionError") => Refusal::Later,
        _ => Refusal::Failed,
    }
}
