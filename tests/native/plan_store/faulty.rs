//! A storage in memory that fails at a chosen operation, and ways to run what uses it step by step.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    future::{Future, poll_fn},
    pin::{Pin, pin},
    rc::Rc,
    task::{Context, Poll, Waker},
};

use kurabe::store::{Entries, OldFile, OldStorage, Refusal, Storage};

/// What goes wrong.
#[derive(Debug, Clone, Copy)]
pub enum Fault {
    /// Nothing is done, and the reason is told.
    Refused(Refusal),
    /// The tab is closed before anything is done.
    StopsBefore,
    /// The tab is closed after it was done, before the answer came.
    StopsAfter,
    /// It is done, but the answer says that it failed.
    DoneButRefused,
}

/// The storage.
#[derive(Debug, Default)]
pub struct Faulty {
    entries: Rc<RefCell<BTreeMap<String, Vec<u8>>>>,
    fault: Cell<Option<(usize, Fault)>>,
}

impl Faulty {
    /// Lets the operation after this many others fail.
    pub fn fail(&self, after: usize, fault: Fault) {
        self.fault.set(Some((after, fault)));
    }

    /// A sound storage with what is here now.
    pub fn as_left(&self) -> Self {
        let entries = self.entries.borrow().clone();
        Self { entries: Rc::new(RefCell::new(entries)), fault: Cell::default() }
    }

    /// The same entries, seen from another tab.
    pub fn shared(&self) -> Self {
        Self { entries: Rc::clone(&self.entries), fault: Cell::default() }
    }

    pub fn put(&self, name: &str, bytes: &[u8]) {
        self.entries.borrow_mut().insert(name.to_owned(), bytes.to_vec());
    }

    pub fn alter(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        change(self.entries.borrow_mut().get_mut(name).expect("the entry"));
    }

    pub fn remove(&self, name: &str) {
        self.entries.borrow_mut().remove(name).expect("the entry");
    }

    pub fn has(&self, name: &str) -> bool {
        self.entries.borrow().contains_key(name)
    }

    /// How many files there are.
    pub fn files(&self) -> usize {
        self.entries.borrow().keys().filter(|name| name.starts_with("file/")).count()
    }

    async fn step<T>(&self, act: impl FnOnce(&mut BTreeMap<String, Vec<u8>>) -> T) -> Result<T, Refusal> {
        pause().await;
        let fault = self.fault.get().and_then(|(left, fault)| {
            self.fault.set(left.checked_sub(1).map(|left| (left, fault)));
            (left == 0).then_some(fault)
        });
        match fault {
            None => Ok(act(&mut self.entries.borrow_mut())),
            Some(Fault::Refused(refusal)) => Err(refusal),
            Some(Fault::StopsBefore) => std::future::pending().await,
            Some(Fault::StopsAfter) => {
                act(&mut self.entries.borrow_mut());
                std::future::pending().await
            }
            Some(Fault::DoneButRefused) => {
                act(&mut self.entries.borrow_mut());
                Err(Refusal::Failed)
            }
        }
    }
}

impl Storage for Faulty {
    async fn names(&self, beginning: &str) -> Result<Vec<String>, Refusal> {
        self.step(|entries| entries.keys().filter(|name| name.starts_with(beginning)).cloned().collect())
            .await
    }

    async fn entries(&self, beginning: &str) -> Result<Entries, Refusal> {
        let begins = |(name, _): &(&String, &Vec<u8>)| name.starts_with(beginning);
        self.step(|entries| {
            entries.iter().filter(begins).map(|(name, bytes)| (name.clone(), bytes.clone())).collect()
        })
        .await
    }

    async fn read(&self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.step(|entries| entries.get(name).cloned()).await
    }

    async fn write(&self, new: Entries) -> Result<(), Refusal> {
        self.step(|entries| entries.extend(new)).await
    }

    async fn delete(&self, names: Vec<String>) -> Result<(), Refusal> {
        self.step(|entries| entries.retain(|name, _| !names.contains(name))).await
    }
}

/// What earlier versions kept.
#[derive(Debug, Default)]
pub struct Old(RefCell<Vec<OldFile>>);

impl Old {
    pub fn put(&self, ids: &[&str], text: Option<&str>) {
        let ids: Vec<_> = ids.iter().map(|&id| id.to_owned()).collect();
        self.0.borrow_mut().push(OldFile { name: ids[0].clone(), ids, text: text.map(str::to_owned) });
    }
}

impl OldStorage for Old {
    fn files(&self) -> Vec<OldFile> {
        self.0.borrow().clone()
    }

    fn forget(&self, id: &str) {
        let mut files = self.0.borrow_mut();
        files.iter_mut().for_each(|file| file.ids.retain(|held| held != id));
        files.retain(|file| !file.ids.is_empty());
    }
}

/// Lets the other tab have its turn.
async fn pause() {
    let mut is_over = false;
    poll_fn(|_| if std::mem::replace(&mut is_over, true) { Poll::Ready(()) } else { Poll::Pending }).await;
}

/// Runs a future to its end; nothing where the tab was closed on the way.
pub fn finished<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = pin!(future);
    (0..10_000).find_map(|_| polled(future.as_mut()))
}

/// Runs two tabs in turns, with a look after each step.
pub fn interleaved(
    first: impl Future<Output = ()>,
    second: impl Future<Output = ()>,
    turns: &[bool],
    mut look: impl FnMut(),
) {
    let mut tabs: [Option<Pin<Box<dyn Future<Output = ()> + '_>>>; 2] =
        [Some(Box::pin(first)), Some(Box::pin(second))];
    let mut turns = turns.iter().map(|turn| usize::from(*turn)).chain((0..10_000).map(|turn| turn % 2));
    while tabs.iter().any(Option::is_some) {
        let tab = &mut tabs[turns.next().expect("an end")];
        if tab.as_mut().is_some_and(|running| polled(running.as_mut()).is_some()) {
            *tab = None;
        }
        look();
    }
}

fn polled<T>(future: Pin<&mut (impl Future<Output = T> + ?Sized)>) -> Option<T> {
    match future.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
